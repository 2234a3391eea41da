package org.goldenthread.query.figures.indicators;

import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.junit.jupiter.api.Test;

/** Figures after another version of their definition was adopted. */
class DefinitionFiguresIT extends FigureScenario {

    private static final IndicatorCode REREFERRALS = new IndicatorCode("FD-04");

    @Test
    void the_anniversary_counts_until_the_version_that_leaves_it_out_is_adopted() {
        today("2026-05-01");
        ChildId ann = child();
        tell(ann, Need.referred(1, "2024-06-01"));
        tell(ann, Need.referred(2, "2025-06-01"));
        ChildId ben = child();
        tell(ben, Need.referred(3, "2024-06-02"));
        tell(ben, Need.referred(4, "2025-06-01"));
        today("2026-06-01");
        tell(new DefinitionAdopted(REREFERRALS, 2));
        today("2026-06-15");
        tell(new DefinitionAdopted(REREFERRALS, 1));

        figureAsKnownOn("2026-05-31", "FD-04").inTheYearTo(2026).is(2, 2);
        figureAsKnownOn("2026-06-14", "FD-04").inTheYearTo(2026).is(1, 2).counting(ben);
        figure("FD-04").inTheYearTo(2026).is(2, 2).counting(ann, ben);
    }
}
