package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;

/** The ways of a family of whom one hears again and again, and of one who is known twice. */
final class ContactJourney {

    private static final int MAJORITY = 18;

    private final Family family;
    private final Diary diary;
    private final Chance chance;
    private final Registry registry;
    private final ReferralStory frontDoor;

    ContactJourney(Family family, Diary diary, Chance chance) {
        this.family = family;
        this.diary = diary;
        this.chance = chance;
        this.registry = new Registry(family, diary, chance);
        this.frontDoor = new ReferralStory(diary, chance);
    }

    /** Again and again somebody is worried, for years, and advice is always enough. */
    void worried(LocalDate on) {
        LocalDate day = on;
        for (int times = chance.between(5, 12); times > 0; times--) {
            List<DemoChild> children = childrenOn(day);
            registry.know(children, day);
            frontDoor.advised(children, day);
            day = Seasons.near(day.plusDays(chance.between(10, 140)), chance);
        }
    }

    /**
     * A child whom we know is registered once more, with a mother of another id; both are merged.
     */
    void twice(LocalDate on) {
        List<DemoChild> children = childrenOn(on);
        registry.know(children, on);
        frontDoor.advised(children, on);
        LocalDate again = Seasons.workday(on.plusDays(chance.between(20, 200)));
        DemoChild once = children.getFirst();
        DemoChild twice =
                new DemoChild(new ChildId(chance.id()), once.given(), once.sex(), once.bornOn());
        PersonId mother = registry.knowAgain(twice, again);
        frontDoor.advised(List.of(twice), again);
        LocalDate noticed = again.plusDays(chance.between(10, 60));
        diary.tellSame(
                new PersonId(once.id().value()),
                new PersonId(twice.id().value()),
                PersonKind.CHILD,
                noticed);
        diary.tellSame(family.mother(), mother, PersonKind.ADULT, noticed);
        LocalDate later = Seasons.workday(noticed.plusDays(chance.between(30, 300)));
        frontDoor.noFurtherAction(children, later);
    }

    private List<DemoChild> childrenOn(LocalDate day) {
        return family.bornBy(day).stream().filter(child -> child.ageOn(day) < MAJORITY).toList();
    }
}
