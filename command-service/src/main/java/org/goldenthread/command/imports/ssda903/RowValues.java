package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row read as what they should be. What cannot be read is found under the rule
 * about it, and then counts as not given.
 */
record RowValues(TableRow row, ReturnComparison restatement) {

    private static final Pattern POSTCODE =
            Pattern.compile("(GIR|[A-Z]{1,2}[0-9][0-9A-Z]?) *([0-9][A-Z]{2})");

    /** The day in this column. */
    @Nullable LocalDate day(String column, String rule) {
        return read(
                column,
                rule,
                "The date in " + column + " is not a real date of the form dd/mm/yyyy.",
                ReturnDates::read);
    }

    /** The code in this column. */
    <C extends Enum<C> & Code> @Nullable C code(Class<C> set, String column, String rule) {
        return read(
                column,
                rule,
                "The code in " + column + " is not one of its code set.",
                text ->
                        Stream.of(set.getEnumConstants())
                                .filter(code -> code.code().equalsIgnoreCase(text))
                                .findFirst());
    }

    /** The code in this column; one that was not in use on the day is recorded, and found. */
    <C extends Enum<C> & Code> @Nullable C code(
            Class<C> set, String column, String rule, LocalDate day) {
        C code = code(set, column, rule);
        if (code != null && !code.validOn(day)) {
            restatement.find(
                    row.place(),
                    rule,
                    "The code in " + column + " was not in use on the day of the row.",
                    Recorded.AS_STATED);
        }
        return code;
    }

    /** The answer in this column: 1 is yes, 0 is no. */
    @Nullable Boolean answer(String column, String rule) {
        return read(
                column,
                rule,
                column + " must be 0 or 1.",
                text ->
                        switch (text) {
                            case "0" -> Optional.of(false);
                            case "1" -> Optional.of(true);
                            default -> Optional.empty();
                        });
    }

    /** The number in this column, of at most so much. */
    @Nullable Integer number(String column, String rule, int most) {
        return read(
                column,
                rule,
                column + " must be a whole number from 0 to " + most + ".",
                text ->
                        Optional.of(text)
                                .filter(digits -> digits.matches("[0-9]{1,4}"))
                                .map(Integer::valueOf)
                                .filter(number -> number <= most));
    }

    /** The number or code in this column, of a form of its own. */
    <T> @Nullable T formed(String column, String rule, Function<String, T> form) {
        return read(
                column,
                rule,
                column + " does not have its official form.",
                text -> {
                    try {
                        return Optional.of(form.apply(text));
                    } catch (IllegalArgumentException _) {
                        return Optional.empty();
                    }
                });
    }

    /** The postcode in this column, in capitals and with its space. */
    @Nullable Sealed<String> postcode(String column) {
        return sealed(
                read(
                        column,
                        "903-392c",
                        "The postcode in " + column + " is not a postcode.",
                        text ->
                                Optional.of(POSTCODE.matcher(text.toUpperCase(Locale.ROOT)))
                                        .filter(Matcher::matches)
                                        .map(parts -> parts.group(1) + " " + parts.group(2))));
    }

    /** The personal content of this column. */
    @Nullable Sealed<String> personal(String column) {
        return sealed(row.cell(column).orElse(null));
    }

    /** Content about the child. */
    <T> @Nullable Sealed<T> sealed(@Nullable T content) {
        return content == null ? null : Sealed.of(restatement.timeline().child().value(), content);
    }

    /** Something is wrong with the row, which is recorded without the part in question. */
    void inPart(String rule, String sentence) {
        restatement.find(row.place(), rule, sentence, Recorded.IN_PART);
    }

    /** The row is not recorded. */
    void refuse(String rule, String sentence) {
        restatement.refuse(row.place(), rule, sentence);
    }

    private <T> @Nullable T read(
            String column, String rule, String sentence, Function<String, Optional<T>> reading) {
        Optional<String> text = row.cell(column);
        Optional<T> value = text.flatMap(reading);
        if (text.isPresent() && value.isEmpty()) {
            inPart(rule, sentence);
        }
        return value.orElse(null);
    }
}
