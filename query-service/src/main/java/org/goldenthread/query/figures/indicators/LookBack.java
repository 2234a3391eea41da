package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the query of an indicator reads before the days it is about, and what it reads there.
 *
 * @param words as the file says it: {@code 12 months of referrals}, {@code ever of care in view
 *     entry}, {@code reporting year of care}
 * @param reach how far: so many months or days, a reporting year, or ever
 * @param of what it reads
 * @param only the option, and its value, with which alone it looks back
 */
public record LookBack(String words, String reach, History of, Map<String, String> only) {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(ever|reporting year|\\d+ months|\\d+ days) of ([a-z ]+?)(?: in (\\w+) (\\w+))?");

    /** What a look-back reads, by the rows whose first day says from when it is held. */
    public enum History {
        REFERRALS("cin_episode"),
        PROTECTION_PLANS("cp_plan"),
        CARE("care_period"),
        PLACEMENTS("placement"),
        HELP("early_help", "cin_episode", "cin_plan", "cp_plan", "care_period");

        private final List<String> tables;

        History(String... tables) {
            this.tables = List.of(tables);
        }

        List<String> tables() {
            return tables;
        }
    }

    /** Reads these words; throws {@link IllegalArgumentException} when they are not understood. */
    static LookBack of(String words) {
        Matcher read = WORDS.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("not a look-back: " + words);
        }
        return new LookBack(
                words,
                read.group(1),
                History.valueOf(read.group(2).toUpperCase(Locale.ROOT).replace(' ', '_')),
                read.group(3) == null ? Map.of() : Map.of(read.group(3), read.group(4)));
    }

    /** Whether a question with these options looks back. */
    boolean appliesTo(Map<String, String> options) {
        return options.entrySet().containsAll(only.entrySet());
    }

    /** The first day that it reads for these days; none when it reads all there ever was. */
    Optional<LocalDate> from(Days days) {
        LocalDate first = days.first();
        return switch (reach.replaceAll("\\d+ ", "")) {
            case "ever" -> Optional.empty();
            case "reporting year" -> Optional.of(LocalDate.of(days.reportingYear(first) - 1, 4, 1));
            case "months" -> Optional.of(opened(days, first.minus(Period.ofMonths(amount()))));
            default -> Optional.of(opened(days, first.minusDays(amount())));
        };
    }

    /** What looks back from a day reads as long a stretch that ends with it. */
    private static LocalDate opened(Days days, LocalDate first) {
        return days instanceof Days.AsAt ? first.plusDays(1) : first;
    }

    private int amount() {
        return Integer.parseInt(reach.replaceAll("\\D", ""));
    }
}
