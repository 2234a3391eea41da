package org.goldenthread.query.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, moments and code words as people write them. */
public final class InWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK).withZone(LONDON);

    /** What only the trade abbreviates. */
    private static final Map<String, String> SPELT_OUT =
            Map.of(
                    "cin", "child in need",
                    "cp", "child protection",
                    "cla", "looked-after",
                    "uasc", "unaccompanied asylum-seeking",
                    "nfa", "no further action",
                    "nhs", "NHS",
                    "upn", "UPN",
                    "urn", "URN",
                    "sdq", "SDQ");

    private InWords() {}

    /** A day, such as 31 March 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From one day on, to another if it has ended. */
    public static String days(LocalDate started, @Nullable LocalDate ended) {
        return ended == null
                ? day(started) + ", still open"
                : started.equals(ended) ? day(started) : day(started) + " to " + day(ended);
    }

    /** A moment in England's time, such as 31 March 2026 at 09:30:00. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A count, such as 1,191. */
    public static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    /** A count where there is one; nothing where there is none. */
    public static String number(@Nullable Long count) {
        return count == null ? "" : number(count.longValue());
    }

    /** A number with as many decimals as it has, such as 1,191.5. */
    public static String number(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    /** A change with its sign, such as +1,191. */
    public static String signed(long change) {
        return String.format(Locale.UK, "%+,d", change);
    }

    /** {@code care-entry-recorded} and {@code leftOn} as words, with a capital first. */
    public static String code(String code) {
        String spaced =
                Stream.of(
                                code.replaceAll("[-_]", " ")
                                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                        .toLowerCase(Locale.ROOT)
                                        .split(" "))
                        .map(word -> SPELT_OUT.getOrDefault(word, word))
                        .collect(Collectors.joining(" "));
        return spaced.isEmpty()
                ? spaced
                : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** What a correction of this stored name does to the earlier event that it names. */
    public static String correction(String type) {
        return switch (type) {
            case "fact-voided" -> "that takes back, with all that corrected it,";
            case "amendment-withdrawn" ->
                    "that takes back one alone, so that what was said before it is so again:";
            default -> "of";
        };
    }
}
