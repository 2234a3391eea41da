/**
 * The benchmarks, run for a moment each: what they measure has to be right, however long it takes.
 */
@NullMarked
package org.goldenthread.local.benchmarks;

import org.jspecify.annotations.NullMarked;
