package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One case behind a figure.
 *
 * @param role {@code numerator} or {@code denominator}; a case of both stands twice
 * @param eventIds the events that put it there
 * @param words what it counts under in each breakdown, and further details
 */
public record Case(
        UUID childId,
        String role,
        List<UUID> eventIds,
        @JsonAnyGetter Map<String, @Nullable String> words) {}
