package org.goldenthread.bench.journal;

import java.time.Instant;

/**
 * A row of the journal, all but its position.
 *
 * @param fields as PostgreSQL reads them with COPY in binary
 */
record JournalRow(Instant knownAt, byte[] fields) {}
