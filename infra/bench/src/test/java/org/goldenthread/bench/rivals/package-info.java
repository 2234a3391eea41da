/** The benchmark, run small. */
@NullMarked
package org.goldenthread.bench.rivals;

import org.jspecify.annotations.NullMarked;
