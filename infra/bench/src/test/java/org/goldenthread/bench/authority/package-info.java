/** Authorities as they are told. */
@NullMarked
package org.goldenthread.bench.authority;

import org.jspecify.annotations.NullMarked;
