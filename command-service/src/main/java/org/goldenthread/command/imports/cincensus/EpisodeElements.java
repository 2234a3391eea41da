package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisodeClosed;
import org.goldenthread.pathway.childprotection.InitialConferenceHeld;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * One CINdetails: the referral, its decision, a conference of a child who moved in, and closure.
 */
final class EpisodeElements {

    private static final Set<String> KNOWN =
            Set.of(
                    "CINreferralDate",
                    "ReferralSource",
                    "PrimaryNeedCode",
                    "CINclosureDate",
                    "ReasonForClosure",
                    "DateOfInitialCPC",
                    "ReferralNFA",
                    "Assessments",
                    "CINPlanDates",
                    "Section47",
                    "ChildProtectionPlans");

    private final ElementValues details;
    private final Optional<LocalDate> yearEnd;
    private final ReturnComparison restatement;

    EpisodeElements(ElementValues details, Optional<LocalDate> yearEnd) {
        this.details = details;
        this.yearEnd = yearEnd;
        this.restatement = details.restatement();
    }

    /** States the episode and everything in it. */
    void restate() {
        details.onlyTake(KNOWN);
        Optional<LocalDate> referred = details.needed("CINreferralDate", "CIN-8600");
        if (referred.isEmpty()) {
            return;
        }
        ReferralId referral = referral(referred.get());
        decision(referral, referred.get());
        transferIn(referral);
        WorkRows work = new WorkRows(details, referral, yearEnd);
        work.assessments();
        work.plans();
        ProtectionRows protection = new ProtectionRows(details, referral, yearEnd);
        protection.enquiries();
        protection.plans();
        closure(referral);
    }

    private ReferralId referral(LocalDate referred) {
        ReferralId fresh = new ReferralId(restatement.id("referral", referred));
        Optional<InForce<ReferralReceived>> known =
                restatement.claim(
                        ReferralReceived.class, fact -> fact.receivedOn().equals(referred));
        ReferralId referral = known.map(fact -> fact.fact().referral()).orElse(fresh);
        ReferralSource source =
                details.code("ReferralSource", ReferralSource.class, "CIN-8866").orElse(null);
        restatement.state(
                known,
                new ReferralReceived(
                        referral,
                        referred,
                        source,
                        known.map(fact -> fact.fact().stepUp())
                                .orElse(source == ReferralSource.EARLY_HELP)),
                details.row());
        return referral;
    }

    /** The census does not say when it was decided: a day recorded otherwise stays. */
    private void decision(ReferralId referral, LocalDate referred) {
        Optional<Boolean> ended = details.flag("ReferralNFA", "CIN-8568");
        if (ended.isEmpty()) {
            details.find("CIN-8568", "ReferralNFA is missing: no decision is recorded.");
            return;
        }
        CategoryOfNeed need =
                details.code("PrimaryNeedCode", CategoryOfNeed.class, "CIN-8650").orElse(null);
        Optional<InForce<ReferralAccepted>> accepted =
                restatement.claim(ReferralAccepted.class, fact -> fact.referral().equals(referral));
        Optional<InForce<ReferralNoFurtherAction>> nfa =
                restatement.claim(
                        ReferralNoFurtherAction.class, fact -> fact.referral().equals(referral));
        if (ended.get()) {
            accepted.ifPresent(fact -> restatement.withdraw(fact, details.row()));
            restatement.statePart(nfa, nfa(referral, referred, need, nfa), details.row());
        } else {
            nfa.ifPresent(fact -> restatement.withdraw(fact, details.row()));
            restatement.statePart(
                    accepted, accepted(referral, referred, need, accepted), details.row());
        }
    }

    private static ReferralNoFurtherAction nfa(
            ReferralId referral,
            LocalDate referred,
            @Nullable CategoryOfNeed need,
            Optional<InForce<ReferralNoFurtherAction>> known) {
        LocalDate decided = known.map(fact -> fact.fact().decidedOn()).orElse(null);
        return new ReferralNoFurtherAction(
                referral, decided == null ? referred : decided, decided, need);
    }

    private static ReferralAccepted accepted(
            ReferralId referral,
            LocalDate referred,
            @Nullable CategoryOfNeed need,
            Optional<InForce<ReferralAccepted>> known) {
        LocalDate decided = known.map(fact -> fact.fact().decidedOn()).orElse(null);
        return new ReferralAccepted(
                referral,
                decided == null ? referred : decided,
                decided,
                need,
                known.map(fact -> fact.fact().outcomes()).orElse(List.of()));
    }

    /** A conference without an enquiry is that of a child who moved in with a plan. */
    private void transferIn(ReferralId referral) {
        details.day("DateOfInitialCPC")
                .ifPresent(held -> {
                    Optional<InForce<InitialConferenceHeld>> known =
                            restatement.claim(
                                    InitialConferenceHeld.class,
                                    fact ->
                                            fact.referral().equals(referral)
                                                    && fact.enquiry() == null);
                    restatement.statePart(
                            known,
                            new InitialConferenceHeld(
                                    referral,
                                    null,
                                    held,
                                    true,
                                    known.map(fact -> fact.fact().outcomes()).orElse(List.of())),
                            details.row());
                });
    }

    private void closure(ReferralId referral) {
        Optional<LocalDate> closed = details.day("CINclosureDate");
        Optional<ReasonForClosure> reason =
                details.code("ReasonForClosure", ReasonForClosure.class, "CIN-8640");
        Optional<InForce<ChildInNeedEpisodeClosed>> known =
                restatement.claim(
                        ChildInNeedEpisodeClosed.class, fact -> fact.referral().equals(referral));
        if (closed.isPresent()) {
            restatement.statePart(
                    known,
                    new ChildInNeedEpisodeClosed(referral, closed.get(), reason.orElse(null)),
                    details.row());
            return;
        }
        if (reason.isPresent()) {
            details.find(
                    "CIN-8810",
                    "There is a reason for closure but no closure date: no closure is recorded.");
        }
        withdrawIfDenied(restatement, known, yearEnd, details);
    }

    /**
     * The return would have said an end up to its year's end; an end after it is not the return's
     * matter.
     */
    static void withdrawIfDenied(
            ReturnComparison restatement,
            Optional<? extends InForce<?>> end,
            Optional<LocalDate> yearEnd,
            ElementValues row) {
        end.filter(known -> yearEnd.filter(last -> !known.effectiveOn().isAfter(last)).isPresent())
                .ifPresent(known -> restatement.withdraw(known, row.row()));
    }
}
