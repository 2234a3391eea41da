package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.MissingKind;
import org.goldenthread.pathway.codes.ReasonPlacedCeased;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.codes.SocialWorkerNumber;
import org.goldenthread.pathway.codes.SocialWorkerReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.lookedafter.AdoptionDecisionMade;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.lookedafter.DeprivationOfLibertyRecorded;
import org.goldenthread.pathway.lookedafter.MissingEpisodeRecorded;
import org.goldenthread.pathway.lookedafter.SocialWorkerAllocated;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** The tables whose rows have a day of their own, by which they are known again. */
record DatedRows(ReturnComparison restatement) {

    void review(RowValues cells) {
        ReviewParticipation participation =
                cells.code(ReviewParticipation.class, "REVIEW_CODE", "903-167");
        dated(
                cells,
                "REVIEW",
                "903-166",
                CareReviewHeld.class,
                CareReviewHeld::heldOn,
                (day, known) ->
                        new CareReviewHeld(
                                day,
                                Given.or(
                                        participation,
                                        known == null ? null : known.participation())));
    }

    void adoptionDecision(RowValues cells) {
        LocalDate ceasedOn = cells.day("DATE_PLACED_CEASED", "903-116");
        ReasonPlacedCeased reason =
                cells.code(ReasonPlacedCeased.class, "REASON_PLACED_CEASED", "903-120");
        dated(
                cells,
                "DATE_PLACED",
                "903-115",
                AdoptionDecisionMade.class,
                AdoptionDecisionMade::decidedOn,
                (day, _) -> new AdoptionDecisionMade(day, ceasedOn, reason));
    }

    void missing(RowValues cells) {
        LocalDate endedOn = cells.day("MIS_END", "903-1005");
        MissingKind kind = cells.code(MissingKind.class, "MISSING", "903-1006");
        dated(
                cells,
                "MIS_START",
                "903-1004",
                MissingEpisodeRecorded.class,
                MissingEpisodeRecorded::startedOn,
                (day, _) -> new MissingEpisodeRecorded(day, endedOn, kind));
    }

    void socialWorker(RowValues cells) {
        SocialWorkerNumber worker = cells.formed("SW_ID", "GT-903-5", SocialWorkerNumber::new);
        LocalDate endedOn = cells.day("SW_DEC", "GT-903-5");
        SocialWorkerReason reason = cells.code(SocialWorkerReason.class, "SW_REASON", "GT-903-5");
        if (worker == null) {
            cells.refuse("GT-903-5", "The row names no social worker.");
        } else {
            dated(
                    cells,
                    "SW_DECOM",
                    "GT-903-5",
                    SocialWorkerAllocated.class,
                    SocialWorkerAllocated::startedOn,
                    (day, _) -> new SocialWorkerAllocated(day, endedOn, worker, reason));
        }
    }

    void deprivationOfLiberty(RowValues cells) {
        LocalDate endedOn = cells.day("DOLO_END", "GT-903-6");
        dated(
                cells,
                "DOLO_START",
                "GT-903-6",
                DeprivationOfLibertyRecorded.class,
                DeprivationOfLibertyRecorded::startedOn,
                (day, _) -> new DeprivationOfLibertyRecorded(day, endedOn));
    }

    private <F extends Fact> void dated(
            RowValues cells,
            String column,
            String rule,
            Class<F> kind,
            Function<F, LocalDate> key,
            BiFunction<LocalDate, @Nullable F, F> fact) {
        Optional<LocalDate> day = cells.row().cell(column).flatMap(ReturnDates::read);
        if (day.isEmpty()) {
            cells.refuse(
                    rule, "The date in " + column + " is not a real date of the form dd/mm/yyyy.");
            return;
        }
        Optional<InForce<F>> known =
                restatement.claim(kind, one -> key.apply(one).equals(day.get()));
        restatement.state(
                known,
                fact.apply(day.get(), known.map(InForce::fact).orElse(null)),
                cells.row().place());
    }
}
