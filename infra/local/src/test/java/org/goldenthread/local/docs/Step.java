package org.goldenthread.local.docs;

import java.util.Arrays;
import java.util.List;
import org.goldenthread.pathway.careleaver.CareLeaverRules;
import org.goldenthread.pathway.childinneed.ChildInNeedRules;
import org.goldenthread.pathway.childprotection.ChildProtectionRules;
import org.goldenthread.pathway.earlyhelp.EarlyHelpRules;
import org.goldenthread.pathway.frontdoor.FrontDoorRules;
import org.goldenthread.pathway.lookedafter.LookedAfterRules;
import org.goldenthread.pathway.person.PersonRules;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.stepdown.StepDownRules;
import org.goldenthread.pathway.timeline.Rule;

/** The steps of the child's journey in its order, with the package that holds each. */
enum Step {
    PERSON("person", "The child and the family", PersonRules.ALL),
    EARLY_HELP("earlyhelp", "Early help", EarlyHelpRules.ALL),
    FRONT_DOOR("frontdoor", "The front door", FrontDoorRules.ALL),
    CHILD_IN_NEED("childinneed", "Child in need", ChildInNeedRules.ALL),
    CHILD_PROTECTION("childprotection", "Child protection", ChildProtectionRules.ALL),
    LOOKED_AFTER("lookedafter", "Looked after", LookedAfterRules.ALL),
    CARE_LEAVER("careleaver", "Leaving care", CareLeaverRules.ALL),
    STEP_DOWN("stepdown", "Stepping down", StepDownRules.ALL),
    REFERENCE("reference", "What figures are computed with", List.of()),
    PUBLICATIONS("publications", "Publications of figures", List.of()),
    BACKFILLS("backfills", "Telling the past", List.of()),
    ACROSS("", "Across the steps, and corrections", List.of());

    private final String folder;
    private final String title;
    private final List<Rule> rules;

    Step(String folder, String title, List<Rule> rules) {
        this.folder = folder;
        this.title = title;
        this.rules = rules;
    }

    String title() {
        return title;
    }

    /** The step's own rules; those of no step are about what lies across them. */
    List<Rule> rules() {
        return this == ACROSS ? ofNoStep() : rules;
    }

    private static List<Rule> ofNoStep() {
        return Rules.ALL.stream()
                .filter(rule ->
                        Arrays.stream(values()).noneMatch(step -> step.rules.contains(rule)))
                .toList();
    }

    /** The step that a class belongs to by the last part of its package. */
    static Step of(Class<?> type) {
        String name = type.getPackageName();
        String folder = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(step -> step.folder.equals(folder))
                .findFirst()
                .orElse(ACROSS);
    }
}
