package org.goldenthread.pathway.facts;

/** Whatever can stand in a stream of the journal: a fact, or the correction of an earlier one. */
public sealed interface PathwayEvent permits Fact, Correction {}
