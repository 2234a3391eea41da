package org.goldenthread.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented authority of some hundred families over three years, told as the acts that its
 * practitioners would have asked.
 */
public final class DemoAuthority {

    private static final int FAMILIES = 300;
    private static final int YEARS = 3;
    private static final int DAYS = YEARS * 365;
    private static final int OLDEST = 14;

    private DemoAuthority() {}

    /**
     * Every act known before {@code today}, in the order in which it became known. The same day and
     * seed tell the same authority.
     */
    public static List<DemoAct> acts(LocalDate today, long seed) {
        Chance chance = new Chance(seed);
        LocalDate first = today.minusYears(YEARS);
        Diary diary = new Diary(today, chance.split());
        for (int number = 0; number < FAMILIES; number++) {
            Chance own = chance.split();
            LocalDate on = first.plusDays(own.between(5, DAYS - 10));
            tell(new FamilyStory(new Families(own).of(on, OLDEST), diary, own), number, on);
        }
        return diary.acts();
    }

    /** Fixed shares, so that every authority has a few of the rare journeys. */
    private static void tell(FamilyStory story, int number, LocalDate on) {
        int share = number % 100;
        if (share < 44) {
            story.earlyHelp(on);
        } else if (share < 58) {
            story.nothingMore(on);
        } else if (share < 72) {
            story.assessedOnly(on);
        } else if (share < 85) {
            story.inNeed(on);
        } else if (share < 95) {
            story.inProtection(on);
        } else if (share < 99) {
            story.unborn(on);
        } else {
            story.death(on);
        }
    }
}
