/** The one-command local run on one machine. */
@NullMarked
package org.goldenthread.local;

import org.jspecify.annotations.NullMarked;
