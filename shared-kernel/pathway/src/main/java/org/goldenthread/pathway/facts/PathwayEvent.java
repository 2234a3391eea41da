package org.goldenthread.pathway.facts;

/**
 * Whatever can stand in a child's stream: a fact, the correction of an earlier one, that two
 * records are of one child, or that who the child is was erased.
 */
public sealed interface PathwayEvent extends JournalEvent
        permits Fact, Correction, Merging, Erasing {}
