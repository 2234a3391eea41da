package org.goldenthread.query.chronology;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Rules;
import org.goldenthread.pathway.timeline.Violation;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.seeing.Step;

/**
 * Something in a child's chronology that breaks a rule or wants to be looked at: a plan that went
 * on after consent was withdrawn, or a gap that a return left.
 *
 * @param weight {@code error} or {@code query}
 * @param facts the events of the facts that break the rule together
 */
public record Finding(String rule, String weight, String sentence, List<EventId> facts) {

    /** What somebody with these roles may see of it: nothing that names a fact hidden from them. */
    static List<Finding> of(KnownChild child, Set<Role> roles) {
        Set<EventId> visible = new HashSet<>();
        child.timeline().facts().stream()
                .filter(fact -> Step.of(fact.fact()).visibleTo(roles))
                .forEach(fact -> visible.addAll(fact.events()));
        return Rules.violations(child.timeline()).stream()
                .filter(violation -> visible.containsAll(violation.facts()))
                .map(Finding::of)
                .distinct()
                .toList();
    }

    private static Finding of(Violation violation) {
        return new Finding(
                violation.rule(),
                violation.weight().name().toLowerCase(Locale.ROOT),
                violation.sentence(),
                violation.facts());
    }
}
