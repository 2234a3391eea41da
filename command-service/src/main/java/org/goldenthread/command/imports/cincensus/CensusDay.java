package org.goldenthread.command.imports.cincensus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as files write them: {@code xs:date} with or without a zone, or {@code xs:dateTime}. A date
 * is the day it names, whatever its zone; an instant is the day that it was in London.
 */
final class CensusDay {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ZONE = "Z|[+-][0-9]{2}:[0-9]{2}";
    private static final Pattern DATE =
            Pattern.compile("((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})(?:" + ZONE + ")?");
    private static final Pattern DATE_TIME =
            Pattern.compile(
                    "((?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2})T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?("
                            + ZONE
                            + ")?");

    private CensusDay() {}

    /** The day, if the text is one. */
    static Optional<LocalDate> read(String text) {
        Matcher date = DATE.matcher(text);
        Matcher dateTime = DATE_TIME.matcher(text);
        try {
            if (date.matches()) {
                return Optional.of(LocalDate.parse(date.group(1)));
            }
            if (!dateTime.matches()) {
                return Optional.empty();
            }
            return Optional.of(
                    dateTime.group(2) == null
                            ? LocalDate.parse(dateTime.group(1))
                            : OffsetDateTime.parse(text).atZoneSameInstant(LONDON).toLocalDate());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
