/** The benchmark, run small. */
@NullMarked
package org.goldenthread.bench.rebuild;

import org.jspecify.annotations.NullMarked;
