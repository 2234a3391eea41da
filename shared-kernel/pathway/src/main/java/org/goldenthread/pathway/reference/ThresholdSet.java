package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.Stored;

/** From now on figures use this amount for a window, for all past days too. */
@Stored("threshold-set")
public record ThresholdSet(Threshold name, int amount, Wording reason) implements ReferenceEvent {

    @Override
    public String subject() {
        return "threshold/" + name.code();
    }
}
