package org.goldenthread.pathway.personal;

import org.jspecify.annotations.Nullable;

/** A person's name as that person uses it. */
public record PersonName(@Nullable String given, String family) {}
