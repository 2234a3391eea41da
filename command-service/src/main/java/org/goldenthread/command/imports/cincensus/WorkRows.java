package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.childinneed.AssessmentCompleted;
import org.goldenthread.pathway.childinneed.AssessmentStarted;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanEnded;
import org.goldenthread.pathway.childinneed.ChildInNeedPlanStarted;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.InForce;

/** The assessments and child in need plans of one CINdetails. */
final class WorkRows {

    private final ElementValues details;
    private final ReferralId referral;
    private final Optional<LocalDate> yearEnd;
    private final ReturnComparison restatement;

    WorkRows(ElementValues details, ReferralId referral, Optional<LocalDate> yearEnd) {
        this.details = details;
        this.referral = referral;
        this.yearEnd = yearEnd;
        this.restatement = details.restatement();
    }

    void assessments() {
        details.element().all("Assessments").forEach(each -> assessment(details.of(each)));
    }

    void plans() {
        details.element().all("CINPlanDates").forEach(each -> plan(details.of(each)));
    }

    private void assessment(ElementValues row) {
        row.onlyTake(
                Set.of(
                        "AssessmentActualStartDate",
                        "AssessmentInternalReviewDate",
                        "AssessmentAuthorisationDate",
                        "FactorsIdentifiedAtAssessment"));
        Optional<LocalDate> started = row.needed("AssessmentActualStartDate", "GT-IM-2");
        if (started.isEmpty()) {
            return;
        }
        AssessmentId fresh =
                new AssessmentId(restatement.id("assessment", referral, started.get()));
        Optional<InForce<AssessmentStarted>> known =
                restatement.claim(
                        AssessmentStarted.class,
                        fact ->
                                fact.referral().equals(referral)
                                        && fact.startedOn().equals(started.get()));
        AssessmentId assessment = known.map(fact -> fact.fact().assessment()).orElse(fresh);
        restatement.state(
                known,
                new AssessmentStarted(
                        assessment,
                        referral,
                        started.get(),
                        row.day("AssessmentInternalReviewDate")
                                .or(() -> known.map(fact -> fact.fact().reviewDueOn()))
                                .orElse(null)),
                row.row());
        completion(row, assessment);
    }

    private void completion(ElementValues row, AssessmentId assessment) {
        List<AssessmentFactor> factors =
                row.element().all("FactorsIdentifiedAtAssessment").stream()
                        .flatMap(all ->
                                row
                                        .codes(
                                                all.all("AssessmentFactors"),
                                                AssessmentFactor.class,
                                                "GT-IM-3")
                                        .stream())
                        .toList();
        Optional<LocalDate> authorised = row.day("AssessmentAuthorisationDate");
        Optional<InForce<AssessmentCompleted>> known =
                restatement.claim(
                        AssessmentCompleted.class, fact -> fact.assessment().equals(assessment));
        if (authorised.isPresent()) {
            restatement.statePart(
                    known,
                    new AssessmentCompleted(
                            assessment,
                            authorised.get(),
                            factors,
                            known.map(fact -> fact.fact().childSeen()).orElse(null),
                            known.map(fact -> fact.fact().outcomes()).orElse(List.of())),
                    row.row());
            return;
        }
        if (!factors.isEmpty()) {
            row.find(
                    "CIN-8614",
                    "There are factors, but the assessment is not completed: they are not recorded.");
        }
        EpisodeElements.withdrawIfDenied(restatement, known, yearEnd, row);
    }

    private void plan(ElementValues row) {
        row.onlyTake(Set.of("CINPlanStartDate", "CINPlanEndDate"));
        Optional<LocalDate> started = row.needed("CINPlanStartDate", "CIN-4010");
        if (started.isEmpty()) {
            return;
        }
        PlanId fresh = new PlanId(restatement.id("cin-plan", referral, started.get()));
        Optional<InForce<ChildInNeedPlanStarted>> known =
                restatement.claim(
                        ChildInNeedPlanStarted.class,
                        fact ->
                                fact.referral().equals(referral)
                                        && fact.startedOn().equals(started.get()));
        PlanId plan = known.map(fact -> fact.fact().plan()).orElse(fresh);
        restatement.state(
                known, new ChildInNeedPlanStarted(plan, referral, started.get()), row.row());
        Optional<InForce<ChildInNeedPlanEnded>> end =
                restatement.claim(ChildInNeedPlanEnded.class, fact -> fact.plan().equals(plan));
        row.day("CINPlanEndDate")
                .ifPresentOrElse(
                        ended ->
                                restatement.statePart(
                                        end, new ChildInNeedPlanEnded(plan, ended), row.row()),
                        () -> EpisodeElements.withdrawIfDenied(restatement, end, yearEnd, row));
    }
}
