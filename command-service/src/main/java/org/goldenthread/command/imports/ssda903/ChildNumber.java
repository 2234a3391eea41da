package org.goldenthread.command.imports.ssda903;

import java.util.regex.Pattern;
import org.goldenthread.command.imports.Visible;
import org.goldenthread.pathway.person.ChildRegistered;
import org.jspecify.annotations.Nullable;

/**
 * What the authority calls the child, as the row writes it. Zeros in front, letters and marks are
 * kept as they are said.
 *
 * @param text the number, as far as it can be told
 * @param fault what is wrong with it
 * @param told whether it still says which child is meant
 */
record ChildNumber(String text, @Nullable String fault, boolean told) {

    private static final Pattern DECIMAL = Pattern.compile("([0-9]+)\\.0+");
    private static final Pattern ROUNDED =
            Pattern.compile(
                    "[0-9]+(\\.[0-9]+)?E\\+[0-9]+|[0-9]\\.[0-9]+E[0-9]+", Pattern.CASE_INSENSITIVE);

    /** Reads the cell; never guesses whose row it is. */
    static ChildNumber of(String cell) {
        if (Visible.lost(cell)) {
            return new ChildNumber(
                    cell,
                    "The child's number has a character that was lost before the file was sent.",
                    false);
        }
        if (ROUNDED.matcher(cell).matches()) {
            return new ChildNumber(
                    cell,
                    "A spreadsheet rounded the child's number (such as 1.2E+11): it may be anybody's.",
                    false);
        }
        if (DECIMAL.matcher(cell).matches()) {
            return new ChildNumber(
                    DECIMAL.matcher(cell).replaceFirst("$1"),
                    "A spreadsheet made the child's number a decimal: it is read without .0.",
                    true);
        }
        return new ChildNumber(
                cell,
                cell.length() > ChildRegistered.LONGEST_LOCAL_ID
                        ? "The child's number is longer than "
                                + ChildRegistered.LONGEST_LOCAL_ID
                                + " characters."
                        : null,
                true);
    }
}
