package org.goldenthread.query.asof;

/** The processor of this instance has written something, and it is committed. */
public record RecordsWritten() {}
