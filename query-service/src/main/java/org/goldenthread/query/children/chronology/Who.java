package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.records.projection.Projection;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is and which help the child has, for somebody who may read both.
 *
 * @param childId the id that the child is known under
 * @param erased whether it was on record, and can be read no more
 * @param level the level of help on the day it was known
 */
public record Who(
        UUID childId,
        @Nullable PersonName name,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate diedOn,
        boolean erased,
        PathwayLevel level) {

    /** What this timeline says on this day. */
    public static Who of(ChildTimeline timeline, LocalDate day) {
        Identity identity = Identity.of(timeline);
        return new Who(
                timeline.child().value(),
                identity.registration()
                        .map(registered -> registered.fact())
                        .map(ChildRegistered::name)
                        .flatMap(Sealed::content)
                        .orElse(null),
                identity.birthDate().orElse(null),
                identity.expectedOn().orElse(null),
                identity.diedOn().orElse(null),
                identity.isLost(),
                Levels.on(day, Projection.rows(timeline, day)));
    }

    /** The name in one line, or that there is none. */
    public String called() {
        return name != null ? inOneLine(name) : erased ? "Identity erased" : "Name not on file";
    }

    /** Whether born, how old on this day, and whether dead, in words. */
    public String life(LocalDate today) {
        String begun =
                bornOn != null
                        ? "Born " + InWords.day(bornOn)
                        : expectedOn != null
                                ? "Not born yet, expected " + InWords.day(expectedOn)
                                : erased ? "Date of birth erased" : "Date of birth not on file";
        return diedOn != null
                ? begun + ", died " + InWords.day(diedOn)
                : bornOn != null && !bornOn.isAfter(today)
                        ? begun + ", " + age(bornOn, today)
                        : begun;
    }

    private static String age(LocalDate bornOn, LocalDate today) {
        long years = whole(ChronoUnit.YEARS, bornOn, today);
        long months = whole(ChronoUnit.MONTHS, bornOn, today);
        return years > 0
                ? "aged " + years
                : months > 0
                        ? many(months, "month")
                        : many(ChronoUnit.DAYS.between(bornOn, today), "day");
    }

    /** The last day of a shorter month completes one too: 28 February, for 29 February. */
    private static long whole(ChronoUnit unit, LocalDate from, LocalDate to) {
        long whole = unit.between(from, to);
        return from.plus(whole + 1, unit).isAfter(to) ? whole : whole + 1;
    }

    private static String many(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s") + " old";
    }

    /** A name in one line. */
    public static String inOneLine(PersonName name) {
        return Stream.of(name.given(), name.family())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
