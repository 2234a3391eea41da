/** The benchmarks, run small. */
@NullMarked
package org.goldenthread.bench.knownthen;

import org.jspecify.annotations.NullMarked;
