package org.goldenthread.bench.authority;

import java.util.List;
import org.goldenthread.bench.stories.Journey;

/** How many families of a year take which journey, in authorities of two kinds. */
final class Rates {

    /**
     * So many that an authority of Medway's size comes out: children, plans and periods of care as
     * published for the years to March 2024 and 2025, about 120,000 events a year.
     */
    static final List<Rate> MIDDLING =
            List.of(
                    new Rate(Journey.WORRIED, 1170, 2),
                    new Rate(Journey.EARLY_HELP, 415, 2),
                    new Rate(Journey.NOTHING_MORE, 230, 2),
                    new Rate(Journey.ASSESSED_ONLY, 1680, 1),
                    new Rate(Journey.IN_NEED, 200, 2.5),
                    new Rate(Journey.IN_PROTECTION, 110, 3),
                    new Rate(Journey.UNBORN, 40, 1),
                    new Rate(Journey.DEATH, 4, 1),
                    new Rate(Journey.TWICE, 60, 1),
                    new Rate(Journey.STAYS, 11, 9),
                    new Rate(Journey.HOME, 22, 6),
                    new Rate(Journey.GUARDIANSHIP, 14, 3),
                    new Rate(Journey.ANOTHER_BABY, 3, 9),
                    new Rate(Journey.GROWS_UP, 36, 2));

    /**
     * A hundred families a year, so that there are a few of the rare journeys too. Nobody is
     * registered twice: it takes two to merge records, and one sends the demo.
     */
    static final List<Rate> OF_THE_DEMO =
            List.of(
                    new Rate(Journey.EARLY_HELP, 42, 0),
                    new Rate(Journey.NOTHING_MORE, 13, 0),
                    new Rate(Journey.ASSESSED_ONLY, 13, 0),
                    new Rate(Journey.IN_NEED, 12, 0),
                    new Rate(Journey.IN_PROTECTION, 8, 0),
                    new Rate(Journey.UNBORN, 3, 0),
                    new Rate(Journey.DEATH, 1, 0),
                    new Rate(Journey.STAYS, 2, 0),
                    new Rate(Journey.HOME, 3, 0),
                    new Rate(Journey.GUARDIANSHIP, 1, 0),
                    new Rate(Journey.ANOTHER_BABY, 1, 0),
                    new Rate(Journey.GROWS_UP, 1, 0));

    private Rates() {}
}
