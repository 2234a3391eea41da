package org.goldenthread.query.records;

import org.goldenthread.pathway.ids.ChildId;

/** A row and the child under whom it stands. */
public record OwnRow(ChildId child, Row row) {}
