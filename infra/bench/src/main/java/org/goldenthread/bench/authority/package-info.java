/** Whole authorities as a stream: who comes when, told in the order in which it became known. */
@NullMarked
package org.goldenthread.bench.authority;

import org.jspecify.annotations.NullMarked;
