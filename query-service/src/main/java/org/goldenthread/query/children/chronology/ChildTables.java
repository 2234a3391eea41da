package org.goldenthread.query.children.chronology;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/** Chronology and history as tables. */
public final class ChildTables {

    private ChildTables() {}

    /** A line for each fact. */
    static String of(Chronology chronology) {
        return Csv.of(
                List.of("effectiveOn", "type", "eventIds", "content"),
                chronology.facts().stream()
                        .map(fact ->
                                List.of(
                                        fact.effectiveOn(),
                                        fact.type(),
                                        fact.eventIds().stream()
                                                .map(EventId::toString)
                                                .collect(Collectors.joining(" ")),
                                        fact.content()))
                        .toList());
    }

    /** A line for each event. */
    public static String of(List<History.Event> events) {
        return Csv.of(
                List.of(
                        "position",
                        "eventId",
                        "type",
                        "effectiveOn",
                        "knownAt",
                        "appendedAt",
                        "who",
                        "role",
                        "agency",
                        "source",
                        "supersedes",
                        "supersededBy",
                        "stream",
                        "reason",
                        "grade",
                        "sentBy"),
                rows(events));
    }

    /** The lines of such a table that come after others. */
    public static String more(List<History.Event> events) {
        return Csv.more(rows(events));
    }

    private static List<List<@Nullable Object>> rows(List<History.Event> events) {
        return events.stream().map(ChildTables::row).toList();
    }

    private static List<@Nullable Object> row(History.Event event) {
        return Arrays.<@Nullable Object>asList(
                event.position(),
                event.eventId(),
                event.type(),
                event.effectiveOn(),
                event.knownAt(),
                event.appendedAt(),
                event.who(),
                event.role(),
                event.agency(),
                event.source(),
                event.supersedes(),
                event.supersededBy(),
                event.stream(),
                event.reason(),
                event.grade(),
                event.sentBy());
    }
}
