package org.goldenthread.command.imports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, within one file, children's numbers that differ in nothing but capitals, zeros in front,
 * or spaces and marks: most likely one child written in two ways. They stay two children, but not
 * unnoticed.
 */
public final class NearNumbers {

    private static final String SENTENCE =
            "Another child of the file has the same number but for capitals, zeros in front, spaces"
                    + " or marks: they are taken for two children. If they are one, correct the"
                    + " file, or merge the records.";

    private final Map<String, String> seen = new LinkedHashMap<>();
    private final String rule;

    /** Finds under this rule. */
    public NearNumbers(String rule) {
        this.rule = rule;
    }

    /** What is found of the next number, with the first row on which it stands. */
    public Optional<ImportFinding> next(String number, SourceRow row) {
        String first = seen.putIfAbsent(core(number), number);
        return first == null || first.equals(number)
                ? Optional.empty()
                : Optional.of(
                        new ImportFinding(row, rule, SENTENCE, ImportFinding.Recorded.AS_STATED));
    }

    private static String core(String number) {
        String plain = number.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        return plain.replaceFirst("^0+(?=.)", "");
    }
}
