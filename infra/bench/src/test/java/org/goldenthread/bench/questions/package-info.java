/** The benchmarks, run small. */
@NullMarked
package org.goldenthread.bench.questions;

import org.jspecify.annotations.NullMarked;
