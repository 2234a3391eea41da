package org.goldenthread.command.imports;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that broke a rule, or could not be taken in. It names no person and repeats no content.
 *
 * @param rule the official number of the rule, ours where no official one is known
 * @param sentence what is wrong
 * @param recorded what was recorded all the same
 */
public record ImportFinding(
        SourceRow row, @Nullable String rule, String sentence, Recorded recorded) {

    /** What became of the row. */
    public enum Recorded {
        /** Everything that the row says was recorded. */
        AS_STATED,
        /** The row was recorded without the part that the finding is about. */
        IN_PART,
        /** Nothing was recorded from the row. */
        NOTHING;

        /** As it is stored and shown, for example {@code as-stated}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether both say that the same row breaks the same rule. */
    boolean sameAs(ImportFinding other) {
        return row.equals(other.row) && Objects.equals(rule, other.rule);
    }
}
