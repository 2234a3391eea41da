package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.childprotection.ProtectionPlanEnded;
import org.goldenthread.pathway.childprotection.ProtectionPlanStarted;
import org.goldenthread.pathway.childprotection.ReviewConferenceHeld;
import org.goldenthread.pathway.childprotection.Section47Concluded;
import org.goldenthread.pathway.childprotection.Section47Started;
import org.goldenthread.pathway.codes.CategoryOfAbuse;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** The section 47 enquiries and child protection plans of one CINdetails. */
final class ProtectionRows {

    private final ElementValues details;
    private final ReferralId referral;
    private final Optional<LocalDate> yearEnd;
    private final ReturnComparison restatement;

    ProtectionRows(ElementValues details, ReferralId referral, Optional<LocalDate> yearEnd) {
        this.details = details;
        this.referral = referral;
        this.yearEnd = yearEnd;
        this.restatement = details.restatement();
    }

    void enquiries() {
        details.element().all("Section47").forEach(each -> enquiry(details.of(each)));
    }

    void plans() {
        details.element().all("ChildProtectionPlans").forEach(each -> plan(details.of(each)));
    }

    private void enquiry(ElementValues row) {
        row.onlyTake(
                Set.of(
                        "S47ActualStartDate",
                        "InitialCPCtarget",
                        "DateOfInitialCPC",
                        "ICPCnotRequired"));
        Optional<LocalDate> started = row.needed("S47ActualStartDate", "CIN-8615");
        if (started.isEmpty()) {
            return;
        }
        EnquiryId fresh = new EnquiryId(restatement.id("enquiry", referral, started.get()));
        Optional<InForce<Section47Started>> known =
                restatement.claim(
                        Section47Started.class,
                        fact ->
                                fact.referral().equals(referral)
                                        && fact.startedOn().equals(started.get()));
        EnquiryId enquiry = known.map(fact -> fact.fact().enquiry()).orElse(fresh);
        restatement.state(
                known,
                new Section47Started(
                        enquiry,
                        referral,
                        started.get(),
                        known.map(fact -> fact.fact().present()).orElse(List.of()),
                        row.day("InitialCPCtarget")
                                .or(() -> known.map(fact -> fact.fact().conferenceTarget()))
                                .orElse(null)),
                row.row());
        conclusion(row, enquiry, started.get());
        conference(row, enquiry);
    }

    /** The census does not say on which day it was concluded that no conference is required. */
    private void conclusion(ElementValues row, EnquiryId enquiry, LocalDate started) {
        Optional<Boolean> notRequired = row.flag("ICPCnotRequired", "CIN-8868");
        Optional<InForce<Section47Concluded>> known =
                restatement.claim(Section47Concluded.class, fact -> fact.enquiry().equals(enquiry));
        if (notRequired.orElse(false)) {
            LocalDate concluded = known.map(fact -> fact.fact().concludedOn()).orElse(null);
            restatement.statePart(
                    known,
                    new Section47Concluded(
                            enquiry,
                            concluded == null ? started : concluded,
                            concluded,
                            known.map(fact -> fact.fact().outcomes()).orElse(List.of()),
                            true),
                    row.row());
        } else if (notRequired.isPresent()) {
            known.filter(fact -> fact.fact().conferenceNotRequired())
                    .filter(fact -> fact.fact().concludedOn() == null)
                    .ifPresent(fact -> restatement.withdraw(fact, row.row()));
        }
    }

    private void conference(ElementValues row, EnquiryId enquiry) {
        row.day("DateOfInitialCPC")
                .ifPresent(held -> {
                    Optional<InForce<InitialConferenceHeld>> known =
                            restatement.claim(
                                    InitialConferenceHeld.class,
                                    fact -> enquiry.equals(fact.enquiry()));
                    restatement.statePart(
                            known,
                            new InitialConferenceHeld(
                                    referral,
                                    enquiry,
                                    held,
                                    known.map(fact -> fact.fact().transferIn()).orElse(false),
                                    known.map(fact -> fact.fact().outcomes()).orElse(List.of())),
                            row.row());
                });
    }

    private void plan(ElementValues row) {
        row.onlyTake(
                Set.of(
                        "CPPstartDate",
                        "CPPendDate",
                        "InitialCategoryOfAbuse",
                        "LatestCategoryOfAbuse",
                        "NumberOfPreviousCPP",
                        "Reviews"));
        Optional<LocalDate> started = row.needed("CPPstartDate", "CIN-8720");
        if (started.isEmpty()) {
            return;
        }
        PlanId fresh = new PlanId(restatement.id("cp-plan", referral, started.get()));
        Optional<InForce<ProtectionPlanStarted>> known =
                restatement.claim(
                        ProtectionPlanStarted.class,
                        fact ->
                                fact.referral().equals(referral)
                                        && fact.startedOn().equals(started.get()));
        PlanId plan = known.map(fact -> fact.fact().plan()).orElse(fresh);
        restatement.state(
                known,
                new ProtectionPlanStarted(
                        plan,
                        referral,
                        started.get(),
                        row.code("InitialCategoryOfAbuse", CategoryOfAbuse.class, "CIN-8905")
                                .orElse(null),
                        row.code("LatestCategoryOfAbuse", CategoryOfAbuse.class, "CIN-8910")
                                .orElse(null),
                        previousPlans(row),
                        known.map(fact -> fact.fact().heldForOtherAuthority()).orElse(false)),
                row.row());
        row.element().all("Reviews").forEach(each -> reviews(row.of(each), plan));
        end(row, plan);
    }

    /** A return has to say it; what our own record shows is not written into it. */
    private static @Nullable Integer previousPlans(ElementValues row) {
        if (row.text("NumberOfPreviousCPP").isEmpty()) {
            row.find("CIN-8730", "The child protection plan lacks the number of plans before it.");
        }
        return row.number("NumberOfPreviousCPP", "CIN-8730").orElse(null);
    }

    /** One Reviews with many dates, or many Reviews with one date each. */
    private void reviews(ElementValues reviews, PlanId plan) {
        reviews.onlyTake(Set.of("CPPreviewDate"));
        for (Element date : reviews.element().all("CPPreviewDate")) {
            ElementValues row = reviews.of(date);
            Optional<LocalDate> held = row.day("CPPreviewDate", date.text());
            if (held.isEmpty()) {
                row.refuseWithout("CPPreviewDate", "CIN-8842Q", 1);
                continue;
            }
            Optional<InForce<ReviewConferenceHeld>> known =
                    restatement.claim(
                            ReviewConferenceHeld.class,
                            fact -> fact.plan().equals(plan) && fact.heldOn().equals(held.get()));
            restatement.state(
                    known,
                    new ReviewConferenceHeld(
                            plan,
                            held.get(),
                            known.map(fact -> fact.fact().outcome()).orElse(null),
                            known.map(fact -> fact.fact().category()).orElse(null)),
                    row.row());
        }
    }

    private void end(ElementValues row, PlanId plan) {
        Optional<InForce<ProtectionPlanEnded>> known =
                restatement.claim(ProtectionPlanEnded.class, fact -> fact.plan().equals(plan));
        row.day("CPPendDate")
                .ifPresentOrElse(
                        ended ->
                                restatement.statePart(
                                        known,
                                        new ProtectionPlanEnded(
                                                plan,
                                                ended,
                                                known.map(fact -> fact.fact().reason())
                                                        .orElse(null)),
                                        row.row()),
                        () -> EpisodeElements.withdrawIfDenied(restatement, known, yearEnd, row));
    }
}
