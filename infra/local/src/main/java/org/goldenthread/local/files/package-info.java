/** Files of the local run that nobody but their owner reads. */
@NullMarked
package org.goldenthread.local.files;

import org.jspecify.annotations.NullMarked;
