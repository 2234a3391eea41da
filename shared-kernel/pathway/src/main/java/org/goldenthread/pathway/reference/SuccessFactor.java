package org.goldenthread.pathway.reference;

import java.util.List;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a plan wants to see, and the figures that show it.
 *
 * @param indicators the figures; none where there is none yet
 * @param needs what would have to be there for a figure that is missing
 */
public record SuccessFactor(Wording name, List<IndicatorCode> indicators, @Nullable Wording needs) {

    /** The parts are copied, so that nobody can change them afterwards. */
    public SuccessFactor {
        indicators = List.copyOf(indicators);
    }
}
