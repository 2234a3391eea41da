package org.goldenthread.pathway.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.careleaver.CareLeaverRules;
import org.goldenthread.pathway.childinneed.ChildInNeedRules;
import org.goldenthread.pathway.childprotection.ChildProtectionRules;
import org.goldenthread.pathway.earlyhelp.EarlyHelpRules;
import org.goldenthread.pathway.frontdoor.FrontDoorRules;
import org.goldenthread.pathway.lookedafter.LookedAfterRules;
import org.goldenthread.pathway.person.PersonRules;
import org.goldenthread.pathway.stepdown.StepDownRules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation;

/** Every rule of the pathway, strand by strand. */
public final class Rules {

    /** All rules; the order is that of the child's journey. */
    public static final List<Rule> ALL =
            Stream.of(
                            PersonRules.ALL,
                            EarlyHelpRules.ALL,
                            FrontDoorRules.ALL,
                            ChildInNeedRules.ALL,
                            ChildProtectionRules.ALL,
                            LookedAfterRules.ALL,
                            CareLeaverRules.ALL,
                            StepDownRules.ALL,
                            AcrossRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private Rules() {}

    /** All rules as they are asked on a day: with those that time alone breaks. */
    public static List<Rule> on(LocalDate day) {
        return Stream.concat(ALL.stream(), UnrecordedEnds.by(day).stream()).toList();
    }

    /** What would make it right that a rule is broken in these words, where the rule says so. */
    public static Optional<String> remedy(String number, String sentence) {
        return ALL.stream()
                .filter(rule -> rule.number().equals(number) && rule.sentence().equals(sentence))
                .flatMap(rule -> Stream.ofNullable(rule.remedy()))
                .findFirst();
    }

    /** Every way in which this timeline breaks a rule. */
    public static List<Violation> violations(ChildTimeline timeline) {
        return ALL.stream().flatMap(rule -> rule.violations(timeline)).toList();
    }

    /** Every way in which it breaks a rule of this weight; no other rule is asked. */
    public static List<Violation> violations(ChildTimeline timeline, Violation.Weight weight) {
        return ALL.stream()
                .filter(rule -> rule.weight() == weight)
                .flatMap(rule -> rule.violations(timeline))
                .toList();
    }

    /** The same as it stands on a day. */
    public static List<Violation> violations(ChildTimeline timeline, LocalDate day) {
        return on(day).stream().flatMap(rule -> rule.violations(timeline)).toList();
    }
}
