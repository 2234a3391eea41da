package org.goldenthread.command.imports.ssda903;

import java.util.Locale;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * The episode that was open when the last year ended goes on unchanged in the next return (rules
 * 503A to 503J). What it says otherwise is recorded all the same: a return restates. Distance,
 * authority and location of the placement (503G to 503J) are not kept; they follow from postcodes.
 */
final class YearEndContinuity {

    private final EpisodeRow row;
    private final ReturnComparison restatement;

    private YearEndContinuity(EpisodeRow row, ReturnComparison restatement) {
        this.row = row;
        this.restatement = restatement;
    }

    /** Finds every way in which the row contradicts the known episode. */
    static void check(
            CareEpisode known, EpisodeRow row, ReturnYear year, ReturnComparison restatement) {
        if (wasLeftOpen(known, year)) {
            new YearEndContinuity(row, restatement).check(known);
        }
    }

    /**
     * Whether an earlier return left the episode open. Where this return does not tell its own year
     * for sure, what is open on record counts.
     */
    static boolean wasLeftOpen(CareEpisode known, ReturnYear year) {
        return known.openOn(year.lastYearEnd()) || !year.toldByEnds() && known.isOpen();
    }

    private void check(CareEpisode known) {
        Circumstances before = known.circumstances();
        Circumstances said = row.said();
        same("503A", "reason for the episode", known.reasonStarted(), row.why());
        same("503B", "legal status", before.legalStatus(), said.legalStatus());
        same("503C", "category of need", before.need(), said.need());
        same("503D", "placement", before.placement(), said.placement());
        same("503E", "placement provider", before.provider(), said.provider());
        same("503F", "URN", before.urn(), said.urn());
        same("503G", "distance from home", code(before.homePostcode()), code(said.homePostcode()));
        same(
                "503H",
                "postcode of the placement",
                code(before.placementPostcode()),
                code(said.placementPostcode()));
    }

    /** The postcode, however it is spaced. */
    private static @Nullable String code(@Nullable Sealed<String> postcode) {
        return postcode == null
                ? null
                : postcode.content()
                        .map(text -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                        .orElse(null);
    }

    /** An empty cell contradicts nothing. */
    private void same(String rule, String what, @Nullable Object before, @Nullable Object said) {
        if (before != null && said != null && !before.equals(said)) {
            restatement.find(
                    row.cells().row().place(),
                    "903-" + rule,
                    "The "
                            + what
                            + " is another than that of the episode which was open when the last"
                            + " year ended.",
                    Recorded.AS_STATED);
        }
    }
}
