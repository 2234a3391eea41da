package org.goldenthread.pathway.facts;

/** Whatever can stand in a child's stream: a fact, or the correction of an earlier one. */
public sealed interface PathwayEvent extends JournalEvent permits Fact, Correction {}
