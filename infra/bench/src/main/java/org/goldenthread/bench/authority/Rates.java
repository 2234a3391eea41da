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
                    new Rate(Journey.WORRIED, 1200, 2.5),
                    new Rate(Journey.EARLY_HELP, 600, 1),
                    new Rate(Journey.NOTHING_MORE, 300, 1),
                    new Rate(Journey.ASSESSED_ONLY, 800, 0.5),
                    new Rate(Journey.IN_NEED, 400, 1),
                    new Rate(Journey.IN_PROTECTION, 150, 1.5),
                    new Rate(Journey.UNBORN, 30, 0.5),
                    new Rate(Journey.DEATH, 5, 0.5),
                    new Rate(Journey.TWICE, 60, 0.5),
                    new Rate(Journey.STAYS, 12, 5),
                    new Rate(Journey.HOME, 25, 2),
                    new Rate(Journey.GUARDIANSHIP, 10, 2),
                    new Rate(Journey.ANOTHER_BABY, 3, 5),
                    new Rate(Journey.GROWS_UP, 30, 3));

    /** A hundred families a year, so that there are a few of the rare journeys too. */
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
