package org.goldenthread.query.children.chronology;

import java.util.List;
import java.util.Locale;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Something in a child's chronology that breaks a rule or wants to be looked at: a plan that went
 * on after consent was withdrawn, or a gap that a return left.
 *
 * @param weight {@code error} or {@code query}
 * @param remedy what would make it right, or why nothing can, where the rule forbids
 * @param facts the events of the facts that break the rule together
 */
public record ChronologyFinding(
        String rule, String weight, String sentence, @Nullable String remedy, List<EventId> facts) {

    /** What is wrong and what would make it right. */
    public String inFull() {
        return remedy == null ? sentence : sentence + " " + remedy;
    }

    /**
     * All of them, of what is seen of the child: a rule that looks at something hidden would tell
     * of it, whichever facts it names.
     */
    static List<ChronologyFinding> of(KnownChild child) {
        return Rules.violations(child.timeline(), child.known().day()).stream()
                .map(ChronologyFinding::of)
                .distinct()
                .toList();
    }

    private static ChronologyFinding of(Violation violation) {
        return new ChronologyFinding(
                violation.rule(),
                violation.weight().name().toLowerCase(Locale.ROOT),
                violation.sentence(),
                violation.remedy(),
                violation.facts());
    }
}
