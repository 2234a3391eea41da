package org.goldenthread.pathway.childprotection;

import java.util.List;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/**
 * Only a child is protected, and a child is under 18 (Children Act 1989, ss47 and 105; domain page,
 * 1.7). No official rule says so; no stay is excepted, as rule 359 does for care. Nothing is said
 * while the day of birth is unknown.
 */
final class ChildhoodRules {

    static final List<Rule> ALL =
            List.of(
                    fromAdulthood(
                            "GT-CP-5",
                            "A child who is put on a child protection plan must be under 18.",
                            "An adult can never be: give an earlier start of the plan if this one is wrong, "
                                    + "or correct the day of birth if that is.",
                            ProtectionPlanStarted.class),
                    fromAdulthood(
                            "GT-CP-6",
                            "A child whose protection plan is reviewed must be under 18; the birthday ended the plan.",
                            "After it no review can be recorded: give an earlier day if this one is wrong, "
                                    + "or correct the day of birth if that is.",
                            ReviewConferenceHeld.class),
                    fromAdulthood(
                            "GT-CP-7",
                            "A child about whom a section 47 enquiry starts must be under 18.",
                            "For an adult there can be no such enquiry: give an earlier start if this one "
                                    + "is wrong, or correct the day of birth if that is.",
                            Section47Started.class),
                    fromAdulthood(
                            "GT-CP-8",
                            "A child about whom an initial conference is held must be under 18.",
                            "For an adult there can be no such conference: give an earlier day if this one "
                                    + "is wrong, or correct the day of birth if that is.",
                            InitialConferenceHeld.class));

    private ChildhoodRules() {}

    /** Facts of this kind on the eighteenth birthday or later. */
    private static Rule fromAdulthood(
            String number, String sentence, String remedy, Class<? extends Fact> kind) {
        return Rule.error(
                number,
                sentence,
                remedy,
                timeline ->
                        Childhood.of(timeline).over().stream()
                                .flatMap(birthday ->
                                        timeline.of(kind)
                                                .filter(known ->
                                                        !known.effectiveOn().isBefore(birthday))
                                                .map(InForce::events)));
    }
}
