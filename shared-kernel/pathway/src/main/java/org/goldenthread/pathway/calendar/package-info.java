/** Working days, by which most of the statutory clocks are counted. */
@NullMarked
package org.goldenthread.pathway.calendar;

import org.jspecify.annotations.NullMarked;
