@NullMarked
package org.goldenthread.query.mending;

import org.jspecify.annotations.NullMarked;
