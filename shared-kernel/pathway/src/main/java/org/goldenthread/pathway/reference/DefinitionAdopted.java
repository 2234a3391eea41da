package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.facts.Stored;

/** From now on this version of an indicator's definition answers, for all past days too. */
@Stored("definition-adopted")
public record DefinitionAdopted(IndicatorCode indicator, int version) implements ReferenceEvent {

    @Override
    public String subject() {
        return "definition/" + indicator;
    }
}
