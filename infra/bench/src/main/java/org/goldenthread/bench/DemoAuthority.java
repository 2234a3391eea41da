package org.goldenthread.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented authority of some hundred families over three years, told as the acts that its
 * practitioners would have asked, late entries and corrections among them.
 */
public final class DemoAuthority {

    private static final int FAMILIES = 300;
    private static final int YEARS = 3;
    private static final int DAYS = YEARS * 365;
    private static final int OLDEST = 14;

    /** Of a hundred families so many stay together throughout. */
    private static final int HELPED_AT_HOME = 92;

    private DemoAuthority() {}

    /**
     * Everything known before {@code today}, in the order in which it became known. The same day
     * and seed tell the same authority.
     */
    public static List<DemoEntry> entries(LocalDate today, long seed) {
        Chance chance = new Chance(seed);
        LocalDate first = today.minusYears(YEARS);
        Diary diary = new Diary(today, chance.split());
        for (int number = 0; number < FAMILIES; number++) {
            Chance own = chance.split();
            live(number, first.plusDays(own.between(5, DAYS - 10)), diary, own);
        }
        return diary.entries();
    }

    /** What becomes of the family with this number, of whom one first hears on this day. */
    static void live(int number, LocalDate on, Diary diary, Chance own) {
        Family family = new Families(own).of(on, OLDEST);
        if (number % 100 < HELPED_AT_HOME) {
            atHome(new FamilyStory(family, diary, own), number % 100, on);
        } else {
            inCare(new CareJourney(family, diary, own), number % 100, on);
        }
    }

    /** Fixed shares, so that every authority has a few of the rare journeys. */
    private static void atHome(FamilyStory story, int share, LocalDate on) {
        if (share < 42) {
            story.earlyHelp(on);
        } else if (share < 55) {
            story.nothingMore(on);
        } else if (share < 68) {
            story.assessedOnly(on);
        } else if (share < 80) {
            story.inNeed(on);
        } else if (share < 88) {
            story.inProtection(on);
        } else if (share < 91) {
            story.unborn(on);
        } else {
            story.death(on);
        }
    }

    private static void inCare(CareJourney journey, int share, LocalDate on) {
        switch (share - HELPED_AT_HOME) {
            case 0, 1 -> journey.stays(on);
            case 2, 3, 4 -> journey.home(on);
            case 5 -> journey.guardianship(on);
            case 6 -> journey.anotherBaby(on);
            default -> journey.growsUp(on);
        }
    }
}
