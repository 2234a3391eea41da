package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;

/** The two adults are not one after all. */
@Stored("person-merge-undone")
public record PersonMergeUndone(PersonId survivor, UnmergeReason reason) implements PersonEvent {}
