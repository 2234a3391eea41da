package org.goldenthread.pathway.lookedafter;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/**
 * The rules of the SSDA903 return that govern care (numbers as the Department for Education gives
 * them).
 */
public final class LookedAfterRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(ContinuityRules.ALL).flatMap(List::stream).toList();

    private LookedAfterRules() {}
}
