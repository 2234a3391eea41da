/** Authorities as they stand in a journal. */
@NullMarked
package org.goldenthread.bench.journal;

import org.jspecify.annotations.NullMarked;
