package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.testing.Care.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.testing.Care;
import org.goldenthread.pathway.testing.Children;

/** Care histories made from a seed. */
final class GeneratedCare {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> ORDERS = List.of("C1", "C2", "V2", "V3", "V4", "L1", "E1");
    private static final List<String> PLACES = List.of("U6", "K2", "T1", "T4", "P1", "A4", "H5");
    private static final List<String> REASONS = List.of("E4A", "E3", "E11", "X1", "E17", "E2");

    private GeneratedCare() {}

    /** Facts of any kind, on any day, of any chain. */
    static List<PathwayEvent> anything(long seed) {
        Random random = new Random(seed);
        List<PathwayEvent> facts = new ArrayList<>();
        for (int count = 2 + random.nextInt(20); count > 0; count--) {
            facts.add(fact(random));
        }
        return facts;
    }

    /** One fact of any kind. */
    static Fact fact(Random random) {
        Care care = care(1 + random.nextInt(3));
        String day = FIRST.plusDays(random.nextInt(200)).toString();
        return switch (random.nextInt(11)) {
            case 0, 1 -> care.entered(day, one(ORDERS, random), one(PLACES, random));
            case 2 -> care.legalStatusChanged(day, one(ORDERS, random));
            case 3 -> care.moved(day, one(PLACES, random));
            case 4 -> care.movedWithCarer(day);
            case 5 -> care.changedBoth(day, one(ORDERS, random), one(PLACES, random), "CARPL");
            case 6 -> care.temporarily(day, "T3");
            case 7 -> care.ended(day, random.nextBoolean() ? null : "X1");
            case 8 -> Care.missing(day, random.nextBoolean() ? null : day);
            case 9 -> new CareReviewHeld(LocalDate.parse(day), ReviewParticipation.SPOKE);
            default -> care.left(day, one(REASONS, random));
        };
    }

    /** A child in and out of care, with changes inside, as the rules want it. */
    static List<PathwayEvent> goodOrder(long seed) {
        Random random = new Random(seed);
        List<PathwayEvent> facts = new ArrayList<>();
        facts.add(Children.born("2015-01-01"));
        LocalDate day = FIRST;
        for (int period = 1; period <= 1 + random.nextInt(3); period++) {
            day = day.plusDays(1 + random.nextInt(100));
            facts.add(care(period).entered(day.toString()));
            for (int change = random.nextInt(4); change > 0; change--) {
                day = day.plusDays(1 + random.nextInt(60));
                facts.add(
                        care(period)
                                .changedBoth(
                                        day.toString(),
                                        change % 2 == 0 ? "C1" : "C2",
                                        change % 2 == 0 ? "K2" : "U4",
                                        "PR1",
                                        "CARPL"));
            }
            day = day.plusDays(1 + random.nextInt(60));
            facts.add(care(period).left(day.toString(), "E4A"));
        }
        return facts;
    }

    private static String one(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
