package org.goldenthread.pathway.earlyhelp;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/** The rules of early help. No return collects it, so the numbers are our own. */
public final class EarlyHelpRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(ConsentRules.ALL, EarlyHelpEpisodeRules.ALL).flatMap(List::stream).toList();

    private EarlyHelpRules() {}
}
