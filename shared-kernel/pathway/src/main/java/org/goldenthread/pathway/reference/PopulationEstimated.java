package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** So many people aged 0-17 lived here in the middle of this year, by this source. */
@Stored("population-estimated")
public record PopulationEstimated(int midYear, int people, Wording source)
        implements ReferenceEvent {

    @Override
    public String subject() {
        return "population/" + midYear;
    }
}
