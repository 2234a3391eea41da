package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.Accommodation;
import org.goldenthread.pathway.codes.Activity;
import org.goldenthread.pathway.codes.AdopterLegalStatus;
import org.goldenthread.pathway.codes.AdopterNumber;
import org.goldenthread.pathway.codes.AdopterSex;
import org.goldenthread.pathway.codes.AuthorityCode;
import org.goldenthread.pathway.codes.InTouch;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.codes.SdqReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.AdoptionRecorded;
import org.goldenthread.pathway.lookedafter.CareLeaverContactRecorded;
import org.goldenthread.pathway.lookedafter.HealthOutcomesRecorded;
import org.goldenthread.pathway.lookedafter.PreviousPermanenceRecorded;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * The tables with one row per child and year; their facts are known again by the end of the year.
 */
record YearlyRows(ReturnComparison restatement, ReturnYear year) {

    private static final Pattern PARTLY_KNOWN_DAY =
            Pattern.compile(
                    "([0-9]{2}|zz)/([0-9]{2}|zz)/([0-9]{4}|zzzz)", Pattern.CASE_INSENSITIVE);

    void unaccompanied(RowValues cells) {
        yearly(
                cells,
                UnaccompaniedStatusRecorded.class,
                UnaccompaniedStatusRecorded::yearEndingOn,
                new UnaccompaniedStatusRecorded(
                        year.end(), cells.sealed(cells.day("DUC", "903-104"))));
    }

    void health(RowValues cells) {
        yearly(
                cells,
                HealthOutcomesRecorded.class,
                HealthOutcomesRecorded::yearEndingOn,
                new HealthOutcomesRecorded(
                        year.end(),
                        cells.number("SDQ_SCORE", "903-180", 40),
                        cells.code(SdqReason.class, "SDQ_REASON", "903-196"),
                        cells.answer("CONVICTED", "903-181"),
                        cells.answer("HEALTH_CHECK", "903-181"),
                        cells.answer("IMMUNISATIONS", "903-181"),
                        cells.answer("TEETH_CHECK", "903-181"),
                        cells.answer("HEALTH_ASSESSMENT", "903-181"),
                        cells.answer("SUBSTANCE_MISUSE", "903-181"),
                        cells.answer("INTERVENTION_RECEIVED", "903-181"),
                        cells.answer("INTERVENTION_OFFERED", "903-181")));
    }

    void careLeaver(RowValues cells) {
        yearly(
                cells,
                CareLeaverContactRecorded.class,
                CareLeaverContactRecorded::yearEndingOn,
                new CareLeaverContactRecorded(
                        year.end(),
                        cells.code(InTouch.class, "IN_TOUCH", "903-131"),
                        cells.code(Activity.class, "ACTIV", "903-132"),
                        cells.code(Accommodation.class, "ACCOM", "903-133")));
    }

    void adoption(RowValues cells) {
        yearly(
                cells,
                AdoptionRecorded.class,
                AdoptionRecorded::yearEndingOn,
                new AdoptionRecorded(
                        year.end(),
                        cells.day("DATE_INT", "903-112"),
                        cells.day("DATE_MATCH", "903-113"),
                        cells.answer("FOSTER_CARE", "903-114"),
                        cells.code(AdopterNumber.class, "NB_ADOPTR", "903-175"),
                        cells.code(AdopterSex.class, "SEX_ADOPTR", "903-176"),
                        cells.code(AdopterLegalStatus.class, "LS_ADOPTR", "903-177")));
    }

    void previousPermanence(RowValues cells) {
        PreviousPermanence arrangement =
                cells.code(PreviousPermanence.class, "PREV_PERM", "903-631");
        if (arrangement == null) {
            cells.refuse("903-631", "The row names no previous permanent arrangement.");
            return;
        }
        Optional<InForce<PreviousPermanenceRecorded>> known =
                restatement.claim(
                        PreviousPermanenceRecorded.class, one -> year.includes(one.recordedOn()));
        AuthorityCode authority = cells.formed("LA_PERM", "903-633", AuthorityCode::new);
        Optional<Matcher> day = cells.row().cell("DATE_PERM").map(PARTLY_KNOWN_DAY::matcher);
        if (day.isPresent() && !day.get().matches()) {
            cells.inPart(
                    "903-632",
                    "The date in DATE_PERM does not have the form dd/mm/yyyy, zz for what is not known.");
        }
        restatement.state(
                known,
                new PreviousPermanenceRecorded(
                        known.map(InForce::effectiveOn).orElse(year.end()),
                        arrangement,
                        authority,
                        part(day, 3),
                        part(day, 2),
                        part(day, 1)),
                cells.row().place());
    }

    private static @Nullable Integer part(Optional<Matcher> day, int group) {
        return day.filter(Matcher::matches)
                .map(match -> match.group(group))
                .filter(text -> !text.toLowerCase(Locale.ROOT).startsWith("z"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private <F extends Fact> void yearly(
            RowValues cells, Class<F> kind, Function<F, LocalDate> key, F fact) {
        restatement.state(
                restatement.claim(kind, known -> key.apply(known).equals(year.end())),
                fact,
                cells.row().place());
    }
}
