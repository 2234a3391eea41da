/**
 * The journal: Axon's event store on PostgreSQL (or Axon Server), event names, provenance and
 * positions.
 */
@NullMarked
package org.goldenthread.platform.journal;

import org.jspecify.annotations.NullMarked;
