package org.goldenthread.pathway.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;

/** Timelines of one child, made of facts in the order in which they became known. */
public final class Timelines {

    /** The child of every timeline made here. */
    public static final ChildId CHILD = new ChildId(new UUID(0, 0xC417D));

    private Timelines() {}

    /** The timeline of these events; the first is event 1, known first. */
    public static ChildTimeline timeline(PathwayEvent... events) {
        return ChildTimeline.of(CHILD, entries(events));
    }

    /** These events as entries, known one second after another. */
    public static List<Entry> entries(PathwayEvent... events) {
        List<Entry> entries = new ArrayList<>();
        for (PathwayEvent event : events) {
            int number = entries.size() + 1;
            entries.add(new Entry(event(number), Instant.ofEpochSecond(number), event));
        }
        return entries;
    }

    /** The id of the event that was given as number one, two, three and so on. */
    public static EventId event(int number) {
        return new EventId(new UUID(0, number));
    }

    /** The numbers of all rules, errors and queries, that a timeline of these events breaks. */
    public static List<String> broken(PathwayEvent... events) {
        return Rules.violations(timeline(events)).stream().map(Violation::rule).toList();
    }

    /** A day in ISO form. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A UUID that stands for a number. */
    public static UUID uuid(int number) {
        return new UUID(1, number);
    }
}
