package org.goldenthread.pathway.facts;

import org.goldenthread.pathway.person.Merging;

/**
 * Whatever can stand in a child's stream: a fact, the correction of an earlier one, or that two
 * records are of one child.
 */
public sealed interface PathwayEvent extends JournalEvent permits Fact, Correction, Merging {}
