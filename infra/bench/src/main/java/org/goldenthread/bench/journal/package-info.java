/** Writes invented authorities straight into the journal, in the form in which it holds them. */
@NullMarked
package org.goldenthread.bench.journal;

import org.jspecify.annotations.NullMarked;
