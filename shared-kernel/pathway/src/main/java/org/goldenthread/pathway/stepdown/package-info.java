/**
 * Steps down: a higher level of help ends and a lower one takes over without a gap. No national
 * definition exists; the kinds are those of our indicators SD-01 to SD-09.
 */
@NullMarked
package org.goldenthread.pathway.stepdown;

import org.jspecify.annotations.NullMarked;
