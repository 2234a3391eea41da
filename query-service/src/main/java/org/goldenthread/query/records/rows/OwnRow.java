package org.goldenthread.query.records.rows;

import org.goldenthread.pathway.ids.ChildId;

/** A row and the child under whom it stands. */
public record OwnRow(ChildId child, Row row) {}
