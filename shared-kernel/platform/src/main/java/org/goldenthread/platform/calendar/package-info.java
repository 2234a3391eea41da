/** Which days are bank holidays. */
@NullMarked
package org.goldenthread.platform.calendar;

import org.jspecify.annotations.NullMarked;
