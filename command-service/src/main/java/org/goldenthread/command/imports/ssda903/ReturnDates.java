package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as the return writes them: dd/mm/yyyy. */
final class ReturnDates {

    /** Nothing that is returned lies outside these two centuries. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2}/[0-9]{2}/(19|20)[0-9]{2}");

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private ReturnDates() {}

    /** The day, if the text is a real date in the form of the return. */
    static Optional<LocalDate> read(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
