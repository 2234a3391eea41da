package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.stepdown.AgreeStepDown;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.ConsentId;
import org.goldenthread.pathway.ids.EarlyHelpId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.ids.StepDownId;

/** The ways of a family into care and out of it. */
final class CareJourney {

    private static final int MAJORITY = 18;

    private final Family family;
    private final Diary diary;
    private final Chance chance;
    private final Registry registry;
    private final ReferralStory frontDoor;
    private final NeedStory need;
    private final ProtectionStory protection;
    private final CareStory care;

    CareJourney(Family family, Diary diary, Chance chance) {
        this.family = family;
        this.diary = diary;
        this.chance = chance;
        this.registry = new Registry(family, diary, chance);
        this.frontDoor = new ReferralStory(diary, chance);
        this.need = new NeedStory(diary, chance, frontDoor);
        this.protection = new ProtectionStory(diary, chance);
        this.care = new CareStory(diary, chance);
    }

    /** From protection into care under an interim order, and there until grown up. */
    void stays(LocalDate on) {
        List<DemoChild> children = family.bornBy(on);
        LocalDate entered = fromProtection(children, on);
        children.forEach(child -> toMajority(child, entered, true));
    }

    /** Into care by agreement and home again; now and then back in within the year. */
    void home(LocalDate on) {
        List<DemoChild> children = family.bornBy(on);
        registry.know(children, on);
        LocalDate entered = frontDoor.assessed(children, frontDoor.accepted(children, on));
        LocalDate left = inAndHome(children, entered);
        if (chance.percent(40)) {
            LocalDate again = Seasons.workday(left.plusDays(chance.between(40, 330)));
            care.entered(children, again, LegalStatus.INTERIM_CARE_ORDER);
            children.forEach(child -> toMajority(child, again, true));
        } else {
            LocalDate end = Seasons.workday(left.plusDays(chance.between(90, 190)));
            need.closed(children, end);
        }
    }

    /** To relatives or carers under special guardianship. */
    void guardianship(LocalDate on) {
        List<DemoChild> children = family.bornBy(on);
        LocalDate entered = fromProtection(children, on);
        LocalDate left = Seasons.workday(entered.plusDays(chance.between(250, 700)));
        for (DemoChild child : children) {
            care.lived(child, entered, left, false);
            care.left(child, left, ReasonEpisodeCeased.GUARDIANSHIP_FORMER_FOSTER_CARER_RELATIVE);
        }
        frontDoor.closed(children, left, ReasonForClosure.SPECIAL_GUARDIANSHIP);
    }

    /** The eldest goes into care, and later a baby of the same mother. */
    void anotherBaby(LocalDate on) {
        List<DemoChild> first = family.bornBy(on);
        LocalDate entered = fromProtection(first, on);
        first.forEach(child -> toMajority(child, entered, true));
        DemoChild baby = new Families(chance).child(entered.plusDays(chance.between(240, 500)));
        List<DemoChild> unborn = List.of(baby);
        LocalDate referred = Seasons.workday(baby.bornOn().minusDays(chance.between(70, 120)));
        registry.know(unborn, referred);
        frontDoor.assessed(unborn, frontDoor.accepted(unborn, referred));
        registry.born(baby);
        LocalDate removed = Seasons.workday(baby.bornOn().plusDays(chance.between(7, 12)));
        care.entered(unborn, removed, LegalStatus.INTERIM_CARE_ORDER);
        toMajority(baby, removed, true);
    }

    /** A teenager comes into care by agreement and leaves it on growing up. */
    void growsUp(LocalDate on) {
        DemoChild teenager =
                new Families(chance)
                        .child(on.minusYears(MAJORITY).plusDays(chance.between(200, 700)));
        List<DemoChild> alone = List.of(teenager);
        registry.know(alone, on);
        LocalDate entered = Seasons.workday(frontDoor.accepted(alone, on).plusDays(10));
        care.entered(alone, entered, LegalStatus.ACCOMMODATED_SECTION_20);
        toMajority(teenager, entered, false);
    }

    private LocalDate fromProtection(List<DemoChild> children, LocalDate on) {
        registry.know(children, on);
        LocalDate decided = frontDoor.accepted(children, on);
        LocalDate planned = protection.protectedFrom(children, decided.plusDays(3));
        frontDoor.assessed(children, planned);
        LocalDate entered = Seasons.workday(planned.plusDays(chance.between(90, 200)));
        protection.ended(children, entered, ReasonPlanEnded.LOOKED_AFTER);
        care.entered(children, entered, LegalStatus.INTERIM_CARE_ORDER);
        return entered;
    }

    private LocalDate inAndHome(List<DemoChild> children, LocalDate entered) {
        care.entered(children, entered, LegalStatus.ACCOMMODATED_SECTION_20);
        LocalDate left = Seasons.workday(entered.plusDays(chance.between(60, 300)));
        ReasonEpisodeCeased reason =
                chance.percent(75)
                        ? ReasonEpisodeCeased.HOME_PLANNED
                        : ReasonEpisodeCeased.HOME_UNPLANNED;
        for (DemoChild child : children) {
            care.lived(child, entered, left, false);
            care.left(child, left, reason);
            diary.tell(
                    new AgreeStepDown(
                            child.id(),
                            new StepDownId(chance.id()),
                            left,
                            PathwayLevel.LOOKED_AFTER,
                            PathwayLevel.CHILD_IN_NEED,
                            null,
                            null,
                            null,
                            null,
                            new PlanId(chance.id()),
                            new EarlyHelpId(chance.id()),
                            new ConsentId(chance.id())));
        }
        return left;
    }

    private void toMajority(DemoChild child, LocalDate entered, boolean ordered) {
        LocalDate grown = child.bornOn().plusYears(MAJORITY);
        care.lived(child, entered, grown, ordered);
        care.left(child, grown, ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT);
        frontDoor.closed(List.of(child), grown, ReasonForClosure.NO_LONGER_IN_NEED);
    }
}
