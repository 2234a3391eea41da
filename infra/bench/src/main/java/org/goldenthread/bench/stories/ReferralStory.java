package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.childinneed.CloseChildInNeedEpisode;
import org.goldenthread.command.childinneed.CompleteAssessment;
import org.goldenthread.command.childinneed.StartAssessment;
import org.goldenthread.command.frontdoor.AcceptReferral;
import org.goldenthread.command.frontdoor.CloseReferralWithoutFurtherAction;
import org.goldenthread.command.frontdoor.DecideContactOutcome;
import org.goldenthread.command.frontdoor.ReceiveReferral;
import org.goldenthread.command.frontdoor.RecordContact;
import org.goldenthread.pathway.codes.AssessmentFactor;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ContactOutcome;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralOutcome;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.ids.ReferralId;

/** The front door: contacts, referrals, what is decided about them, and assessments. */
final class ReferralStory {

    /** Since then the census names early help, as where children come from and go to. */
    static final LocalDate EARLY_HELP_NAMED = LocalDate.of(2022, 4, 1);

    private static final List<AssessmentFactor> FACTORS =
            List.of(
                    AssessmentFactor.DOMESTIC_VIOLENCE_PARENT,
                    AssessmentFactor.DOMESTIC_VIOLENCE_PARENT,
                    AssessmentFactor.MENTAL_HEALTH_PARENT,
                    AssessmentFactor.ALCOHOL_PARENT,
                    AssessmentFactor.DRUGS_PARENT,
                    AssessmentFactor.NEGLECT,
                    AssessmentFactor.EMOTIONAL_ABUSE);

    private final Diary diary;
    private final Chance chance;

    ReferralStory(Diary diary, Chance chance) {
        this.diary = diary;
        this.chance = chance;
    }

    /** Somebody is worried, and advice is enough; often nobody writes down that it was. */
    void advised(List<DemoChild> children, LocalDate on) {
        ReferralSource source = source(on);
        boolean decided = chance.percent(45);
        for (DemoChild child : children) {
            contacted(child, on, source);
            if (decided) {
                decided(child, on, ContactOutcome.ADVICE);
            }
        }
    }

    /** A referral from which nothing more follows. */
    void noFurtherAction(List<DemoChild> children, LocalDate on) {
        ReferralSource source = source(on);
        passedOn(children, on, source);
        received(children, on, source, false);
        LocalDate decided = decision(on);
        children.forEach(child ->
                diary.tell(new CloseReferralWithoutFurtherAction(child.id(), decided, null)));
    }

    /** A referral from anybody that is accepted; answers the day of the decision. */
    LocalDate accepted(List<DemoChild> children, LocalDate on) {
        ReferralSource source = source(on);
        if (chance.percent(60)) {
            passedOn(children, on, source);
        }
        return accepted(children, on, source, false);
    }

    /** Early help passes the children up; answers the day of the decision. */
    LocalDate steppedUp(List<DemoChild> children, LocalDate on) {
        return accepted(
                children,
                on,
                on.isBefore(EARLY_HELP_NAMED)
                        ? ReferralSource.OWN_OTHER
                        : ReferralSource.EARLY_HELP,
                true);
    }

    /** Assesses the children after an accepted referral; answers the day of completion. */
    LocalDate assessed(List<DemoChild> children, LocalDate decided) {
        LocalDate started = Seasons.workday(decided.plusDays(chance.between(0, 4)));
        LocalDate completed =
                Seasons.workday(started.plusDays(chance.percent(85) ? chance.between(14, 62) : 80));
        AssessmentFactor factor = chance.of(FACTORS);
        for (DemoChild child : children) {
            AssessmentId assessment = new AssessmentId(chance.id());
            diary.tell(new StartAssessment(child.id(), assessment, started, null));
        }
        for (DemoChild child : children) {
            diary.tell(
                    new CompleteAssessment(
                            child.id(), completed, List.of(factor), child.bornBy(completed), null));
        }
        return completed;
    }

    /** A referral is recorded on the wrong child and taken back. */
    void receivedInError(DemoChild child, LocalDate on) {
        diary.tellWrongly(
                new ReceiveReferral(child.id(), new ReferralId(chance.id()), on, source(on), false),
                CorrectionReason.WRONG_CHILD);
    }

    /** The episode closes. */
    void closed(List<DemoChild> children, LocalDate on, ReasonForClosure reason) {
        children.forEach(child -> diary.tell(new CloseChildInNeedEpisode(child.id(), on, reason)));
    }

    private LocalDate accepted(
            List<DemoChild> children, LocalDate on, ReferralSource source, boolean stepUp) {
        received(children, on, source, stepUp);
        LocalDate decided = decision(on);
        CategoryOfNeed need =
                chance.of(
                        CategoryOfNeed.ABUSE_OR_NEGLECT,
                        CategoryOfNeed.ABUSE_OR_NEGLECT,
                        CategoryOfNeed.ABUSE_OR_NEGLECT,
                        CategoryOfNeed.FAMILY_DYSFUNCTION,
                        CategoryOfNeed.FAMILY_IN_ACUTE_STRESS,
                        CategoryOfNeed.PARENTAL_ILLNESS);
        children.forEach(child ->
                diary.tell(
                        new AcceptReferral(
                                child.id(),
                                decided,
                                need,
                                List.of(ReferralOutcome.SINGLE_ASSESSMENT))));
        return decided;
    }

    private void received(
            List<DemoChild> children, LocalDate on, ReferralSource source, boolean stepUp) {
        children.forEach(child ->
                diary.tell(
                        new ReceiveReferral(
                                child.id(), new ReferralId(chance.id()), on, source, stepUp)));
    }

    private void passedOn(List<DemoChild> children, LocalDate on, ReferralSource source) {
        children.forEach(child -> {
            contacted(child, on, source);
            decided(child, on, ContactOutcome.NEW_REFERRAL);
        });
    }

    /** Now and then it is recorded twice, or somebody else was worried than it is said to be. */
    private void contacted(DemoChild child, LocalDate on, ReferralSource source) {
        ContactId id = new ContactId(chance.id());
        int share = chance.between(1, 100);
        if (share <= 4) {
            diary.tellInexactly(
                    new RecordContact(child.id(), id, on, ReferralSource.UNKNOWN, null),
                    new ContactReceived(id, on, source, null));
            return;
        }
        if (share <= 7) {
            diary.tellWrongly(
                    new RecordContact(child.id(), new ContactId(chance.id()), on, source, null),
                    CorrectionReason.DUPLICATE);
        }
        diary.tell(new RecordContact(child.id(), id, on, source, null));
    }

    private void decided(DemoChild child, LocalDate on, ContactOutcome outcome) {
        diary.tell(new DecideContactOutcome(child.id(), Seasons.workday(on), List.of(outcome)));
    }

    private LocalDate decision(LocalDate on) {
        return Seasons.workday(
                on.plusDays(chance.percent(85) ? chance.between(0, 1) : chance.between(2, 5)));
    }

    /** Schools and health visitors worry on their working days, the police and families always. */
    private ReferralSource source(LocalDate on) {
        int share = chance.between(1, 100);
        if (share <= 30) {
            return ReferralSource.POLICE;
        }
        if (share <= 52 && Seasons.isSchoolDay(on)) {
            return ReferralSource.SCHOOL;
        }
        if (share <= 70 && Seasons.isWorkday(on)) {
            return chance.of(ReferralSource.HEALTH_VISITOR, ReferralSource.OTHER_HEALTH);
        }
        return chance.of(
                ReferralSource.FAMILY_MEMBER,
                ReferralSource.FAMILY_MEMBER,
                ReferralSource.POLICE,
                ReferralSource.OTHER_LEGAL,
                ReferralSource.OWN_SOCIAL_CARE);
    }
}
