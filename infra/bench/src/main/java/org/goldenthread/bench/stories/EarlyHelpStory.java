package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.commands.Consent;
import org.goldenthread.command.earlyhelp.AgreeEarlyHelpPlan;
import org.goldenthread.command.earlyhelp.ChangeLeadPractitioner;
import org.goldenthread.command.earlyhelp.CloseEarlyHelp;
import org.goldenthread.command.earlyhelp.CompleteEarlyHelpAssessment;
import org.goldenthread.command.earlyhelp.HoldEarlyHelpReview;
import org.goldenthread.command.earlyhelp.RefuseEarlyHelpConsent;
import org.goldenthread.command.earlyhelp.StartEarlyHelpAssessment;
import org.goldenthread.command.earlyhelp.WithdrawEarlyHelpConsent;
import org.goldenthread.pathway.codes.AfterRefusal;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.AssessedHelp;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.EarlyHelpReason;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.NeedProgress;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReviewDecision;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld.NeedOutcome;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;

/** Early help for some or all children of a family, from the offer to the closure. */
final class EarlyHelpStory {

    /** Whoever leads early help, and for which organisation. */
    private record Lead(Agency agency, PractitionerRole role) {}

    private static final List<Lead> LEADS =
            List.of(
                    new Lead(Agency.EARLY_HELP_SERVICE, PractitionerRole.FAMILY_SUPPORT_WORKER),
                    new Lead(Agency.EARLY_HELP_SERVICE, PractitionerRole.FAMILY_SUPPORT_WORKER),
                    new Lead(Agency.SCHOOL, PractitionerRole.TEACHER),
                    new Lead(Agency.SCHOOL, PractitionerRole.SPECIAL_NEEDS_COORDINATOR),
                    new Lead(Agency.HEALTH_VISITING, PractitionerRole.HEALTH_VISITOR),
                    new Lead(Agency.EARLY_YEARS, PractitionerRole.EARLY_YEARS_PRACTITIONER),
                    new Lead(Agency.VOLUNTARY, PractitionerRole.VOLUNTARY_WORKER));

    private final Diary diary;
    private final Chance chance;

    EarlyHelpStory(Diary diary, Chance chance) {
        this.diary = diary;
        this.chance = chance;
    }

    /** Early help is offered and refused. */
    void refused(List<DemoChild> children, LocalDate on) {
        diary.tell(
                new RefuseEarlyHelpConsent(
                        null,
                        Family.ids(children),
                        on,
                        ConsentGiver.MOTHER,
                        chance.of(AfterRefusal.OFFER_AGAIN, AfterRefusal.NO_FURTHER_ACTION)));
    }

    /** A whole episode that starts on this day and ends for this reason; answers its last day. */
    LocalDate helped(List<DemoChild> children, LocalDate on, EarlyHelpClosure ending) {
        List<ChildId> ids = Family.ids(children);
        Lead lead = chance.of(LEADS);
        diary.tell(
                new StartEarlyHelpAssessment(
                        null,
                        ids,
                        new EarlyHelpId(chance.id()),
                        new ConsentId(chance.id()),
                        on,
                        lead.agency(),
                        lead.role(),
                        reason(),
                        chance.of(
                                NeedLevel.MORE_FOR_SOME,
                                NeedLevel.MORE_FOR_SOME,
                                NeedLevel.EVEN_MORE_FOR_A_FEW),
                        on.minusDays(chance.between(0, 14)),
                        consent()));
        LocalDate assessed = Seasons.workday(on.plusDays(chance.between(15, 50)));
        if (ending == EarlyHelpClosure.NEVER_ENGAGED) {
            return closed(ids, assessed, ending);
        }
        List<FamilyNeed> needs = List.of(FamilyNeed.RELATIONSHIPS, need());
        diary.tell(new CompleteEarlyHelpAssessment(null, ids, assessed, AssessedHelp.PLAN, needs));
        LocalDate planned = Seasons.workday(assessed.plusDays(chance.between(0, 14)));
        diary.tell(new AgreeEarlyHelpPlan(null, ids, planned, needs, planned.plusWeeks(6)));
        return ended(ids, reviewed(ids, planned, needs), ending);
    }

    /** The rest of an episode that a step down began with its plan; answers its last day. */
    LocalDate continued(List<ChildId> ids, LocalDate planned, EarlyHelpClosure ending) {
        List<FamilyNeed> needs = List.of(FamilyNeed.RELATIONSHIPS);
        return ended(ids, reviewed(ids, planned, needs), ending);
    }

    private LocalDate reviewed(List<ChildId> ids, LocalDate planned, List<FamilyNeed> needs) {
        LocalDate day = planned;
        for (int reviews = chance.between(1, 4); reviews > 0; reviews--) {
            day = Seasons.workday(day.plusDays(chance.between(38, 70)));
            diary.tellAside(
                    new HoldEarlyHelpReview(
                            null,
                            ids,
                            day,
                            chance.percent(80),
                            List.of(Agency.SCHOOL, Agency.EARLY_HELP_SERVICE),
                            needs.stream().map(this::progress).toList(),
                            ReviewDecision.CONTINUE,
                            day.plusWeeks(8)));
            if (chance.percent(8)) {
                Lead next = chance.of(LEADS);
                diary.tell(new ChangeLeadPractitioner(null, ids, day, next.agency(), next.role()));
            }
        }
        return Seasons.workday(day.plusDays(chance.between(7, 40)));
    }

    private LocalDate ended(List<ChildId> ids, LocalDate on, EarlyHelpClosure ending) {
        if (ending == EarlyHelpClosure.CONSENT_WITHDRAWN) {
            diary.tell(new WithdrawEarlyHelpConsent(null, ids, on, ConsentGiver.MOTHER));
            return closed(ids, Seasons.workday(on.plusDays(chance.between(3, 14))), ending);
        }
        return closed(ids, on, ending);
    }

    private LocalDate closed(List<ChildId> ids, LocalDate on, EarlyHelpClosure reason) {
        diary.tell(new CloseEarlyHelp(null, ids, on, reason));
        return on;
    }

    private NeedOutcome progress(FamilyNeed need) {
        return new NeedOutcome(
                need,
                chance.of(
                        NeedProgress.IMPROVED,
                        NeedProgress.IMPROVED,
                        NeedProgress.UNCHANGED,
                        NeedProgress.MET));
    }

    private FamilyNeed need() {
        return chance.of(
                FamilyNeed.EDUCATION,
                FamilyNeed.HEALTH,
                FamilyNeed.EARLY_DEVELOPMENT,
                FamilyNeed.MONEY,
                FamilyNeed.HOUSING,
                FamilyNeed.DOMESTIC_ABUSE);
    }

    private EarlyHelpReason reason() {
        return chance.of(
                EarlyHelpReason.PARENTING,
                EarlyHelpReason.PARENTING,
                EarlyHelpReason.BEHAVIOUR,
                EarlyHelpReason.EMOTIONAL_HEALTH,
                EarlyHelpReason.ATTENDANCE,
                EarlyHelpReason.DEVELOPMENT,
                EarlyHelpReason.HOUSING_OR_MONEY,
                EarlyHelpReason.PARENTAL_HEALTH);
    }

    /** The mother's consent to everything. */
    static Consent consent() {
        return new Consent(
                ConsentGiver.MOTHER, List.of(ConsentScope.values()), ConsentMethod.WRITTEN, null);
    }
}
