package org.goldenthread.bench;

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
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.ids.ReferralId;

/** The front door: contacts, referrals, what is decided about them, and assessments. */
final class ReferralStory {

    private final Diary diary;
    private final Chance chance;

    ReferralStory(Diary diary, Chance chance) {
        this.diary = diary;
        this.chance = chance;
    }

    /** Somebody is worried, and advice is enough. */
    void advised(List<DemoChild> children, LocalDate on) {
        contact(children, on, source(), ContactOutcome.ADVICE);
    }

    /** A referral from which nothing more follows. */
    void noFurtherAction(List<DemoChild> children, LocalDate on) {
        ReferralSource source = source();
        contact(children, on, source, ContactOutcome.NEW_REFERRAL);
        received(children, on, source, false);
        LocalDate decided = decision(on);
        children.forEach(child ->
                diary.tell(new CloseReferralWithoutFurtherAction(child.id(), decided, null)));
    }

    /** A referral from anybody that is accepted; answers the day of the decision. */
    LocalDate accepted(List<DemoChild> children, LocalDate on) {
        ReferralSource source = source();
        if (chance.percent(60)) {
            contact(children, on, source, ContactOutcome.NEW_REFERRAL);
        }
        return accepted(children, on, source, false);
    }

    /** Early help passes the children up; answers the day of the decision. */
    LocalDate steppedUp(List<DemoChild> children, LocalDate on) {
        return accepted(children, on, ReferralSource.EARLY_HELP, true);
    }

    /** Assesses the children after an accepted referral; answers the day of completion. */
    LocalDate assessed(List<DemoChild> children, LocalDate decided) {
        LocalDate started = decided.plusDays(chance.between(0, 4));
        children.forEach(child ->
                diary.tell(
                        new StartAssessment(
                                child.id(), new AssessmentId(chance.id()), started, null)));
        LocalDate completed = started.plusDays(chance.percent(85) ? chance.between(14, 62) : 80);
        AssessmentFactor factor =
                chance.of(
                        AssessmentFactor.DOMESTIC_VIOLENCE_PARENT,
                        AssessmentFactor.DOMESTIC_VIOLENCE_PARENT,
                        AssessmentFactor.MENTAL_HEALTH_PARENT,
                        AssessmentFactor.ALCOHOL_PARENT,
                        AssessmentFactor.DRUGS_PARENT,
                        AssessmentFactor.NEGLECT,
                        AssessmentFactor.EMOTIONAL_ABUSE);
        children.forEach(child ->
                diary.tell(
                        new CompleteAssessment(
                                child.id(),
                                completed,
                                List.of(factor),
                                child.bornBy(completed),
                                null)));
        return completed;
    }

    /** A referral is recorded on the wrong child and taken back. */
    void receivedInError(DemoChild child, LocalDate on) {
        diary.tellWrongly(
                new ReceiveReferral(child.id(), new ReferralId(chance.id()), on, source(), false),
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

    private void contact(
            List<DemoChild> children, LocalDate on, ReferralSource source, ContactOutcome outcome) {
        children.forEach(child -> {
            diary.tell(new RecordContact(child.id(), new ContactId(chance.id()), on, source, null));
            diary.tell(new DecideContactOutcome(child.id(), on, List.of(outcome)));
        });
    }

    private LocalDate decision(LocalDate on) {
        return on.plusDays(chance.percent(85) ? chance.between(0, 1) : chance.between(2, 5));
    }

    private ReferralSource source() {
        return chance.of(
                ReferralSource.POLICE,
                ReferralSource.POLICE,
                ReferralSource.POLICE,
                ReferralSource.SCHOOL,
                ReferralSource.SCHOOL,
                ReferralSource.HEALTH_VISITOR,
                ReferralSource.OTHER_HEALTH,
                ReferralSource.FAMILY_MEMBER,
                ReferralSource.OTHER_LEGAL,
                ReferralSource.OWN_SOCIAL_CARE);
    }
}
