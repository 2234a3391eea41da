/**
 * The journal: Axon's event store on PostgreSQL (or Axon Server), event names, provenance and
 * positions. One room because each step from what was read to what is committed is one small file,
 * and most of them only the journal may use.
 */
@NullMarked
package org.goldenthread.platform.journal;

import org.jspecify.annotations.NullMarked;
