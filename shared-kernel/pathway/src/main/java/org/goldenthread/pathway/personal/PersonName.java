package org.goldenthread.pathway.personal;

import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** A person's name as that person uses it. */
@Stored("person-name")
public record PersonName(@Nullable String given, String family) {}
