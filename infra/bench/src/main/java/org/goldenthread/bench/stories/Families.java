package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;

/** Invents families, under names that no family bears. */
final class Families {

    private static final List<String> BEASTS =
            List.of(
                    "Otter", "Heron", "Badger", "Plover", "Marten", "Curlew", "Vole", "Newt",
                    "Lapwing", "Stoat", "Dunlin", "Teal");
    private static final List<String> PLACES =
            List.of(
                    "Fernley",
                    "Mosswick",
                    "Brackenby",
                    "Reedham",
                    "Thistleton",
                    "Sedgeworth",
                    "Alderley-Pond",
                    "Rushford",
                    "Gorseby",
                    "Hazelmere",
                    "Willowick");
    private static final List<String> GIVEN =
            List.of(
                    "Demo-Pebble",
                    "Demo-Clover",
                    "Demo-Flint",
                    "Demo-Wren",
                    "Demo-Bramble",
                    "Demo-Sorrel",
                    "Demo-Rowan",
                    "Demo-Tansy",
                    "Demo-Ash",
                    "Demo-Linnet");
    private static final List<Locality> LOCALITIES =
            List.of(
                    new Locality("otter-bank"),
                    new Locality("heron-mere"),
                    new Locality("badger-wood"),
                    new Locality("curlew-marsh"),
                    new Locality("marten-hill"),
                    new Locality("teal-water"));
    private static final int DAYS_BETWEEN_BIRTHS = 420;

    private final Chance chance;

    Families(Chance chance) {
        this.chance = chance;
    }

    /** A family with one to five children, the eldest of them this old at most on that day. */
    Family of(LocalDate day, int oldest) {
        return of(day, chance.between(1, oldest), chance.of(1, 1, 1, 2, 2, 2, 2, 3, 3, 5));
    }

    /** A family whose eldest is as old as that on the day; some may be born later. */
    Family of(LocalDate day, int age, int size) {
        List<DemoChild> children = new ArrayList<>();
        LocalDate bornOn = day.minusYears(age).minusDays(chance.between(1, 360));
        for (int number = 0; number < size; number++) {
            children.add(child(bornOn));
            bornOn = bornOn.plusDays(DAYS_BETWEEN_BIRTHS + chance.between(0, 700));
        }
        return new Family(
                chance.of(BEASTS) + "-" + chance.of(PLACES),
                chance.of(LOCALITIES),
                ethnicity(),
                new PersonId(chance.id()),
                chance.percent(65) ? Optional.of(new PersonId(chance.id())) : Optional.empty(),
                List.copyOf(children));
    }

    /** One more child. */
    DemoChild child(LocalDate bornOn) {
        return new DemoChild(
                new ChildId(chance.id()),
                chance.of(GIVEN),
                chance.of(Sex.MALE, Sex.FEMALE),
                bornOn);
    }

    private Ethnicity ethnicity() {
        return chance.percent(72)
                ? Ethnicity.WHITE_BRITISH
                : chance.of(
                        Ethnicity.OTHER_WHITE,
                        Ethnicity.WHITE_AND_BLACK_CARIBBEAN,
                        Ethnicity.OTHER_MIXED,
                        Ethnicity.INDIAN,
                        Ethnicity.BANGLADESHI,
                        Ethnicity.BLACK_AFRICAN,
                        Ethnicity.BLACK_AFRICAN,
                        Ethnicity.OTHER,
                        Ethnicity.NOT_OBTAINED);
    }
}
