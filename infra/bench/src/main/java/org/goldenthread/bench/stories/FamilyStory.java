package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.person.RecordDeath;
import org.goldenthread.pathway.codes.EarlyHelpClosure;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReasonPlanEnded;
import org.goldenthread.pathway.ids.ChildId;

/** What happens to one family, from the first worry on; one method per kind of journey. */
final class FamilyStory {

    private final Family family;
    private final Diary diary;
    private final Chance chance;
    private final Registry registry;
    private final EarlyHelpStory earlyHelp;
    private final ReferralStory frontDoor;
    private final NeedStory need;
    private final ProtectionStory protection;

    FamilyStory(Family family, Diary diary, Chance chance) {
        this.family = family;
        this.diary = diary;
        this.chance = chance;
        this.registry = new Registry(family, diary, chance);
        this.earlyHelp = new EarlyHelpStory(diary, chance);
        this.frontDoor = new ReferralStory(diary, chance);
        this.need = new NeedStory(diary, chance, frontDoor);
        this.protection = new ProtectionStory(diary, chance);
    }

    /** Early help, once or again; now and then refused, withdrawn or stepped up. */
    void earlyHelp(LocalDate on) {
        LocalDate day = Seasons.workday(on);
        List<DemoChild> children = known(day);
        if (chance.percent(12)) {
            earlyHelp.refused(children, day);
            if (chance.percent(60)) {
                return;
            }
            day = Seasons.workday(day.plusDays(chance.between(60, 200)));
        }
        EarlyHelpClosure ending = ending();
        LocalDate closed = earlyHelp.helped(children, day, ending);
        if (ending == EarlyHelpClosure.STEP_UP) {
            inNeedFrom(children, frontDoor.steppedUp(children, closed.plusDays(1)));
        } else if (chance.percent(18)) {
            earlyHelp.helped(
                    children,
                    Seasons.workday(closed.plusDays(chance.between(60, 330))),
                    EarlyHelpClosure.NEEDS_MET);
        }
    }

    /** Contacts and referrals that lead to nothing more, often again within the year. */
    void nothingMore(LocalDate on) {
        List<DemoChild> children = known(on);
        LocalDate day = on;
        if (chance.percent(40)) {
            frontDoor.advised(children, day);
            day = day.plusDays(chance.between(20, 200));
        }
        frontDoor.noFurtherAction(children, day);
        if (chance.percent(45)) {
            LocalDate again = day.plusDays(chance.between(30, 420));
            if (chance.percent(50)) {
                frontDoor.noFurtherAction(children, again);
            } else {
                inNeedFrom(children, frontDoor.accepted(children, again));
            }
        } else if (chance.percent(60)) {
            frontDoor.receivedInError(chance.of(children), day.plusDays(chance.between(90, 300)));
        }
    }

    /** An assessment that finds no need for social care: closed, or handed to early help. */
    void assessedOnly(LocalDate on) {
        List<DemoChild> children = known(on);
        LocalDate decided = frontDoor.accepted(children, on);
        if (chance.percent(40)) {
            LocalDate enquired = protection.enquiredOnly(children, decided);
            frontDoor.closed(
                    children,
                    frontDoor.assessed(children, enquired),
                    ReasonForClosure.NO_LONGER_IN_NEED);
            return;
        }
        LocalDate completed = frontDoor.assessed(children, decided);
        if (chance.percent(20) && !completed.isBefore(ReferralStory.EARLY_HELP_NAMED)) {
            need.steppedDown(children, completed, PathwayLevel.ASSESSMENT);
            afterStepDown(children, completed);
        } else {
            frontDoor.closed(children, completed, ReasonForClosure.NO_FURTHER_ACTION);
        }
    }

    /** A child in need plan, and how it ends. */
    void inNeed(LocalDate on) {
        List<DemoChild> children = known(on);
        inNeedFrom(children, frontDoor.accepted(children, on));
    }

    /** A child protection plan, perhaps a second, and the way down from it. */
    void inProtection(LocalDate on) {
        List<DemoChild> children = known(on);
        LocalDate assessed = frontDoor.assessed(children, frontDoor.accepted(children, on));
        protectedFrom(children, assessed, chance.percent(30));
    }

    /** An unborn baby is referred, planned for and born. */
    void unborn(LocalDate first) {
        LocalDate on = Seasons.workday(first);
        DemoChild baby = new Families(chance).child(on.plusDays(chance.between(70, 140)));
        List<DemoChild> known = List.of(baby);
        registry.know(known, on);
        LocalDate decided = frontDoor.accepted(known, on);
        LocalDate assessed = frontDoor.assessed(known, decided);
        need.planned(known, assessed);
        registry.born(baby);
        LocalDate end =
                Seasons.workday(later(assessed, baby.bornOn()).plusDays(chance.between(80, 200)));
        need.steppedDown(known, end, PathwayLevel.CHILD_IN_NEED);
        afterStepDown(known, end);
    }

    /** A child on a plan dies; nothing happens to the child after that. */
    void death(LocalDate on) {
        DemoChild child = family.children().getFirst();
        List<DemoChild> known = List.of(child);
        registry.know(known, on);
        LocalDate planned = frontDoor.assessed(known, frontDoor.accepted(known, on));
        need.planned(known, planned);
        diary.tell(new RecordDeath(child.id(), planned.plusDays(chance.between(20, 90))));
    }

    private void inNeedFrom(List<DemoChild> children, LocalDate decided) {
        LocalDate assessed = frontDoor.assessed(children, decided);
        LocalDate end = need.planned(children, assessed);
        if (chance.percent(12)) {
            protectedFrom(children, end.minusDays(20), false);
        } else if (chance.percent(55)) {
            need.steppedDown(children, end, PathwayLevel.CHILD_IN_NEED);
            afterStepDown(children, end);
        } else {
            need.closed(children, end);
            if (chance.percent(15)) {
                frontDoor.noFurtherAction(children, end.plusDays(chance.between(40, 300)));
            }
        }
    }

    private void protectedFrom(List<DemoChild> children, LocalDate enquiry, boolean again) {
        LocalDate planned =
                protection.protectedFrom(children, Seasons.workday(enquiry.plusDays(2)));
        LocalDate last = protection.reviewed(children, planned);
        if (chance.percent(6)) {
            protection.ended(children, last, ReasonPlanEnded.OTHER);
            frontDoor.closed(children, last, ReasonForClosure.NO_LONGER_IN_NEED);
            return;
        }
        protection.steppedDown(children, last);
        LocalDate end = Seasons.workday(last.plusDays(chance.between(92, 200)));
        if (again) {
            protectedFrom(children, end, false);
        } else if (chance.percent(50)) {
            need.steppedDown(children, end, PathwayLevel.CHILD_IN_NEED);
            afterStepDown(children, end);
        } else {
            need.closed(children, end);
        }
    }

    /** Most steps down hold; some families come back up within the year. */
    private void afterStepDown(List<DemoChild> children, LocalDate on) {
        List<ChildId> ids = Family.ids(children);
        if (chance.percent(22)) {
            LocalDate closed = earlyHelp.continued(ids, on, EarlyHelpClosure.STEP_UP);
            LocalDate decided = frontDoor.steppedUp(children, closed.plusDays(1));
            need.planned(children, frontDoor.assessed(children, decided));
        } else {
            earlyHelp.continued(
                    ids,
                    on,
                    chance.percent(85)
                            ? EarlyHelpClosure.NEEDS_MET
                            : EarlyHelpClosure.CONSENT_WITHDRAWN);
        }
    }

    private List<DemoChild> known(LocalDate on) {
        List<DemoChild> children = family.bornBy(on);
        registry.know(children, on.minusDays(chance.between(0, 3)));
        return children;
    }

    private EarlyHelpClosure ending() {
        int share = chance.between(1, 100);
        if (share <= 62) {
            return EarlyHelpClosure.NEEDS_MET;
        }
        if (share <= 72) {
            return EarlyHelpClosure.NO_FURTHER_ACTION;
        }
        if (share <= 80) {
            return EarlyHelpClosure.NEVER_ENGAGED;
        }
        if (share <= 86) {
            return EarlyHelpClosure.CONSENT_WITHDRAWN;
        }
        return share <= 90 ? EarlyHelpClosure.MOVED : EarlyHelpClosure.STEP_UP;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
