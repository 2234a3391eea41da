package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as the return writes them: dd/mm/yyyy. */
final class Days {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** The day, if the text is a real date in the form of the return. */
    static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text, FORM));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
