package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.codes.Code;

/** Reads the values of one element; what cannot be read is left out and found. */
record ElementValues(Element element, ReturnComparison restatement) {

    private static final String NOT_A_CODE = "The code is not in the code set; it is left out.";

    SourceRow row() {
        return new SourceRow(element.name(), element.line());
    }

    ElementValues of(Element other) {
        return new ElementValues(other, restatement);
    }

    /** The text of this value; an empty one counts as absent. */
    Optional<String> text(String name) {
        List<Element> values = element.all(name);
        if (values.size() > 1) {
            find("GT-IM-5", name + " stands more than once; the first counts.");
        }
        return values.stream()
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .findFirst();
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> day(name, text));
    }

    Optional<LocalDate> day(String name, String text) {
        Optional<LocalDate> day = CensusDay.read(text);
        if (day.isEmpty()) {
            find("GT-IM-6", name + " is not a date such as 2026-03-31; it is left out.");
        }
        return day;
    }

    /**
     * The first day of the row; without one, or with one still to come, nothing of the row is
     * recorded, nor of the rows below it.
     */
    Optional<LocalDate> needed(String name, String rule) {
        Optional<LocalDate> day = day(name);
        if (day.isEmpty()) {
            refuseWithout(name, rule, CensusChild.rows(element));
        }
        if (day.filter(restatement::future).isPresent()) {
            restatement.refuse(
                    row(), "GT-IM-1", ReturnComparison.FUTURE, CensusChild.rows(element));
            return Optional.empty();
        }
        return day;
    }

    <C extends Enum<C> & Code> Optional<C> code(String name, Class<C> set, String rule) {
        return text(name).flatMap(text -> oneOf(text, set, rule));
    }

    <C extends Enum<C> & Code> List<C> codes(List<Element> values, Class<C> set, String rule) {
        return values.stream().flatMap(value -> oneOf(value.text(), set, rule).stream()).toList();
    }

    private <C extends Enum<C> & Code> Optional<C> oneOf(String text, Class<C> set, String rule) {
        Optional<C> code =
                Stream.of(set.getEnumConstants())
                        .filter(each -> each.code().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
        if (code.isEmpty()) {
            find(rule, NOT_A_CODE);
        }
        return code;
    }

    /** 0, 1, true and false are all in use. */
    Optional<Boolean> flag(String name, String rule) {
        return text(name)
                .flatMap(text ->
                        switch (text.toLowerCase(Locale.ROOT)) {
                            case "1", "true" -> Optional.of(true);
                            case "0", "false" -> Optional.of(false);
                            default -> {
                                find(rule, name + " is neither 0 nor 1; it is left out.");
                                yield Optional.empty();
                            }
                        });
    }

    Optional<Integer> number(String name, String rule) {
        return text(name)
                .flatMap(text -> {
                    if (text.matches("\\d{1,4}")) {
                        return Optional.of(Integer.valueOf(text));
                    }
                    find(rule, name + " is not a number; it is left out.");
                    return Optional.empty();
                });
    }

    /** Says of everything else right below that it was not taken in. */
    void onlyTake(Set<String> known) {
        element.children().stream()
                .filter(child -> !known.contains(child.name()))
                .forEach(child ->
                        restatement.find(
                                new SourceRow(child.name(), child.line()),
                                "GT-IM-4",
                                "This part of the return is not taken in yet.",
                                Recorded.NOTHING));
    }

    void find(String rule, String sentence) {
        restatement.find(row(), rule, sentence, Recorded.IN_PART);
    }

    /** The row cannot be recorded without this day. */
    void refuseWithout(String name, String rule, long lost) {
        restatement.refuse(
                row(),
                rule,
                name + " is missing or not a date: nothing of the row is recorded.",
                lost);
    }
}
