/**
 * Rebuilding the records from the journal beside the live ones, comparing the two by digests, and
 * adopting the rebuilt ones (architecture decision 4, ADRs 0015 and 0030). One room because
 * telling, comparing and adopting are steps of one work on the same tables.
 */
@NullMarked
package org.goldenthread.query.records.rebuild;

import org.jspecify.annotations.NullMarked;
