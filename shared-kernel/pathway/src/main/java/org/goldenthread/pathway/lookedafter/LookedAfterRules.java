package org.goldenthread.pathway.lookedafter;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/**
 * The rules of the SSDA903 return that govern care (numbers as the Department for Education gives
 * them; GT where the number is ours).
 */
public final class LookedAfterRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(
                            ContinuityRules.ALL,
                            ChangeRules.ALL,
                            DateRules.ALL,
                            AgeRules.ALL,
                            OrderRules.ALL,
                            ShortBreakRules.ALL,
                            TemporaryPlacementRules.ALL,
                            PlacementRules.ALL,
                            AdoptionRules.ALL,
                            MissingRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private LookedAfterRules() {}
}
