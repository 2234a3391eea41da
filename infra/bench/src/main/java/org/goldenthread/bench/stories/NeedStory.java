package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.childinneed.EndChildInNeedPlan;
import org.goldenthread.command.childinneed.StartChildInNeedPlan;
import org.goldenthread.command.stepdown.AgreeStepDown;
import org.goldenthread.command.stepdown.ReceivedHelp;
import org.goldenthread.command.stepdown.RequestStepDown;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.FamilyNeed;
import org.goldenthread.pathway.codes.NeedLevel;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.StepDownId;

/** Child in need plans, and the steps down from them. */
final class NeedStory {

    private final Diary diary;
    private final Chance chance;
    private final ReferralStory frontDoor;

    NeedStory(Diary diary, Chance chance, ReferralStory frontDoor) {
        this.diary = diary;
        this.chance = chance;
        this.frontDoor = frontDoor;
    }

    /** A child in need plan for all of them; answers the day on which it may end. */
    LocalDate planned(List<DemoChild> children, LocalDate on) {
        children.forEach(child ->
                diary.tell(new StartChildInNeedPlan(child.id(), new PlanId(chance.id()), on)));
        return Seasons.workday(on.plusDays(chance.between(90, 280)));
    }

    /** The plan ends and the case closes without any further help. */
    void closed(List<DemoChild> children, LocalDate on) {
        children.forEach(child -> diary.tell(new EndChildInNeedPlan(child.id(), on)));
        frontDoor.closed(children, on, ReasonForClosure.NO_LONGER_IN_NEED);
    }

    /** The children step down to early help from an assessment or a plan. */
    void steppedDown(List<DemoChild> children, LocalDate on, PathwayLevel from) {
        Agency receiver =
                chance.of(Agency.EARLY_HELP_SERVICE, Agency.EARLY_HELP_SERVICE, Agency.SCHOOL);
        LocalDate accepted = Seasons.workday(on.minusDays(chance.between(1, 12)));
        for (DemoChild child : children) {
            StepDownId step = new StepDownId(chance.id());
            if (chance.percent(50)) {
                diary.tell(
                        new RequestStepDown(
                                child.id(), step, accepted, from, PathwayLevel.EARLY_HELP));
            }
            diary.tell(
                    new AgreeStepDown(
                            child.id(),
                            step,
                            on,
                            from,
                            PathwayLevel.EARLY_HELP,
                            receiver,
                            accepted,
                            on,
                            new ReceivedHelp(
                                    PractitionerRole.FAMILY_SUPPORT_WORKER,
                                    NeedLevel.MORE_FOR_SOME,
                                    List.of(FamilyNeed.RELATIONSHIPS),
                                    EarlyHelpStory.consent()),
                            new PlanId(chance.id()),
                            new EarlyHelpId(chance.id()),
                            new ConsentId(chance.id())));
        }
    }
}
