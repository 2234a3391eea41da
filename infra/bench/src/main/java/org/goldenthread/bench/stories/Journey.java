package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.function.BiConsumer;

/** The kinds of ways that families take; how many take each makes an authority. */
public enum Journey {
    /** Contacts over years from which nothing more follows. */
    WORRIED(13, inContact(ContactJourney::worried)),
    /** Early help, once or again. */
    EARLY_HELP(14, atHome(FamilyStory::earlyHelp)),
    /** Referrals from which nothing more follows, mostly. */
    NOTHING_MORE(14, atHome(FamilyStory::nothingMore)),
    /** An assessment that finds no need for social care. */
    ASSESSED_ONLY(14, atHome(FamilyStory::assessedOnly)),
    /** A child in need plan and the way down from it. */
    IN_NEED(13, atHome(FamilyStory::inNeed)),
    /** A child protection plan, perhaps a second. */
    IN_PROTECTION(11, atHome(FamilyStory::inProtection)),
    /** A baby is planned for before it is born. */
    UNBORN(14, atHome(FamilyStory::unborn)),
    /** A child on a plan dies. */
    DEATH(14, atHome(FamilyStory::death)),
    /** A child is registered twice, and the records are merged. */
    TWICE(13, inContact(ContactJourney::twice)),
    /** Into care until grown up. */
    STAYS(14, inCare(CareJourney::stays)),
    /** Into care and home again, now and then repeatedly. */
    HOME(14, inCare(CareJourney::home)),
    /** Out of care under special guardianship. */
    GUARDIANSHIP(13, inCare(CareJourney::guardianship)),
    /** A baby follows an elder child into care. */
    ANOTHER_BABY(14, inCare(CareJourney::anotherBaby)),
    /** A teenager grows up in care. */
    GROWS_UP(14, inCare(CareJourney::growsUp));

    /** The way itself, of a family of whom one first hears on a day. */
    private interface Way {
        void go(Family family, LocalDate on, Diary diary, Chance chance);
    }

    private final int oldest;
    private final Way way;

    /** The eldest is at most so old when it begins that it ends in childhood. */
    Journey(int oldest, Way way) {
        this.oldest = oldest;
        this.way = way;
    }

    /** What becomes of a family of whom one first hears on this day, told to the diary. */
    public void live(LocalDate on, Diary diary, Chance chance) {
        way.go(new Families(chance).of(on, oldest), on, diary, chance);
    }

    private static Way atHome(BiConsumer<FamilyStory, LocalDate> journey) {
        return (family, on, diary, chance) ->
                journey.accept(new FamilyStory(family, diary, chance), on);
    }

    private static Way inContact(BiConsumer<ContactJourney, LocalDate> journey) {
        return (family, on, diary, chance) ->
                journey.accept(new ContactJourney(family, diary, chance), on);
    }

    private static Way inCare(BiConsumer<CareJourney, LocalDate> journey) {
        return (family, on, diary, chance) ->
                journey.accept(new CareJourney(family, diary, chance), Seasons.workday(on));
    }
}
