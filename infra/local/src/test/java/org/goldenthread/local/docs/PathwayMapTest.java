package org.goldenthread.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.Rule;
import org.goldenthread.pathway.timeline.Violation.Weight;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

class PathwayMapTest {

    private static final Path SOURCES =
            Generated.HOME.resolve("shared-kernel/pathway/src/main/java");

    private final List<CommandShape> acts = new CommandCatalogue().all();

    @Test
    void the_pathway_map_says_what_the_code_says() throws IOException {
        Generated.mustBeCurrent("pathway.md", map());
    }

    @Test
    void every_rule_belongs_to_one_step() {
        List<Rule> rules = Stream.of(Step.values()).flatMap(step -> step.rules().stream()).toList();

        assertThat(rules).containsExactlyInAnyOrderElementsOf(Rules.ALL);
    }

    private String map() {
        StringBuilder text = new StringBuilder();
        text.append("# The pathway\n\n")
                .append("What can be asked, what is then so, and what must hold, step by step. ")
                .append("Generated from the code: `./test -Dapprove=true` writes it anew.\n\n")
                .append(acts.size() + " acts, ")
                .append(EventNames.all().size() + " facts, ")
                .append(Rules.ALL.size() + " rules.\n");
        for (Step step : Step.values()) {
            text.append("\n## ").append(step.title()).append("\n");
            table(text, "| act | what it asks | who may ask |", actsOf(step));
            table(text, "| fact | what was so | revision |", factsOf(step));
            table(
                    text,
                    "| rule | what is wrong when it is broken, and what would make it right | weight |",
                    rulesOf(step));
        }
        return text.toString();
    }

    private static void table(StringBuilder text, String head, Stream<String> rows) {
        List<String> lines = rows.toList();
        if (!lines.isEmpty()) {
            text.append("\n").append(head).append("\n| --- | --- | --- |\n");
            lines.forEach(line -> text.append(line).append("\n"));
        }
    }

    private Stream<String> actsOf(Step step) {
        return acts.stream()
                .filter(act -> Step.of(act.type()) == step)
                .map(act -> row("`" + act.name() + "`", act.sentence(), roles(act)));
    }

    private static String roles(CommandShape act) {
        return act.roles().stream().map(Role::word).collect(Collectors.joining(", "));
    }

    private static Stream<String> factsOf(Step step) {
        return EventNames.all().stream()
                .filter(fact -> Step.of(fact) == step)
                .map(fact ->
                        row(
                                "`" + EventNames.nameOf(fact) + "`",
                                FirstSentence.about(fact, SOURCES),
                                revision(fact)));
    }

    private static String revision(Class<? extends JournalEvent> fact) {
        return Integer.toString(EventNames.revisionOf(fact));
    }

    private static Stream<String> rulesOf(Step step) {
        return step.rules().stream()
                .map(rule ->
                        row(
                                rule.number(),
                                inFull(rule),
                                rule.weight() == Weight.ERROR ? "forbids" : "asks to look"));
    }

    private static String inFull(Rule rule) {
        return rule.remedy() == null ? rule.sentence() : rule.sentence() + " " + rule.remedy();
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(Generated::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
