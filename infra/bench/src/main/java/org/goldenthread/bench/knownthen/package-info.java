/**
 * A benchmark: whether a figure as known years ago is answered as fast as the current one, over a
 * journal of a million events.
 */
@NullMarked
package org.goldenthread.bench.knownthen;

import org.jspecify.annotations.NullMarked;
