package org.goldenthread.pathway.childprotection;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/** The rules that govern child protection (CIN census numbers; ours begin with GT). */
public final class ChildProtectionRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(
                            EnquiryRules.ALL,
                            ProtectionPlanRules.ALL,
                            ChildhoodRules.ALL,
                            PlansTogetherRules.ALL,
                            ActivityRules.ALL,
                            LooseEndRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private ChildProtectionRules() {}
}
