package org.goldenthread.pathway.person;

import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;

/** Somebody holds this adult to be the survivor; nothing changes until somebody else agrees. */
@Stored("person-merge-proposed")
public record PersonMergeProposed(PersonId survivor, MergeReason reason) implements PersonEvent {}
