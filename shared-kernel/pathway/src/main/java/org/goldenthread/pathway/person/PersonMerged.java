package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;

/** This adult is the survivor: whatever is linked to either is linked to one person. */
@Stored("person-merged")
public record PersonMerged(PersonId survivor) implements PersonEvent {}
