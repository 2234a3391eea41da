/** Both services under everything that nobody should send. */
@NullMarked
package org.goldenthread.local.fuzz;

import org.jspecify.annotations.NullMarked;
