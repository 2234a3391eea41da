/**
 * How long it takes from an act that was acknowledged until whoever follows figures hears of it.
 */
@NullMarked
package org.goldenthread.bench.live;

import org.jspecify.annotations.NullMarked;
