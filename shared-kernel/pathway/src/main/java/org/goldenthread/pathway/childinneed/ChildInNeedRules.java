package org.goldenthread.pathway.childinneed;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/** The rules that govern children in need (CIN census numbers; ours begin with GT). */
public final class ChildInNeedRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(ChildInNeedEpisodeRules.ALL, AssessmentRules.ALL, ChildInNeedPlanRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private ChildInNeedRules() {}
}
