/**
 * Rebuilding the records from the journal beside the live ones, comparing the two by digests, and
 * adopting the rebuilt ones (architecture decision 4, ADR 0015).
 */
@NullMarked
package org.goldenthread.query.records.rebuild;

import org.jspecify.annotations.NullMarked;
