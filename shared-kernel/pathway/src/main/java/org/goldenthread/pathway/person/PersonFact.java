package org.goldenthread.pathway.person;

import org.goldenthread.pathway.facts.Fact;

/** A fact about who a person is. */
public sealed interface PersonFact extends Fact
        permits ChildRegistered,
                ChildBorn,
                ParentLinked,
                ParentUnlinked,
                SiblingsLinked,
                SiblingsUnlinked,
                PersonDied {}
