package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.ids.PersonId;

/** The retired record was this adult's all along; it says so in its own stream too. */
@Stored("person-absorbed")
public record PersonAbsorbed(PersonId retired) implements PersonEvent {}
