package org.goldenthread.pathway.personal;

import org.jspecify.annotations.Nullable;

/** Where a person lives. */
public record Address(@Nullable String lines, @Nullable String postcode) {}
