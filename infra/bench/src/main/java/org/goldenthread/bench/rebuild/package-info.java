/**
 * How fast the records are told once more from the journal, beside the least that this can take and
 * beside Axon's ordinary way.
 */
@NullMarked
package org.goldenthread.bench.rebuild;

import org.jspecify.annotations.NullMarked;
