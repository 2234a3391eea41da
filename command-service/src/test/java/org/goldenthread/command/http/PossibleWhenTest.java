package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.Registration;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;

/** What acts declare to be possible, against what deciding says. */
class PossibleWhenTest {

    private static final CommandCatalogue CATALOGUE = new CommandCatalogue();

    private static final Provenance SOMEBODY_ELSE = Practice.by("somebody-else", Role.MANAGER);

    @Test
    void every_act_about_children_says_when_it_is_possible() {
        List<String> silent =
                CATALOGUE.all().stream()
                        .filter(act -> PathwayCommand.class.isAssignableFrom(act.type()))
                        .filter(act -> !Registration.class.isAssignableFrom(act.type()))
                        .filter(act -> !Correcting.class.isAssignableFrom(act.type()))
                        .filter(act -> !act.type().isAnnotationPresent(PossibleWhen.class))
                        .map(CommandShape::name)
                        .filter(act -> !act.equals("try-everything"))
                        .toList();

        assertThat(silent).isEmpty();
        assertThat(CommandsOfToday.names()).isEqualTo(names(offered()));
    }

    @Test
    void an_act_that_is_always_possible_says_why() {
        List<String> wrong =
                offered().stream()
                        .filter(act -> {
                            PossibleWhen possible = possible(act);
                            boolean bound = possible.when().length + possible.unless().length > 0;
                            return bound != possible.always().isEmpty();
                        })
                        .map(CommandShape::name)
                        .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_declared_impossible_is_refused_wherever_a_child_stands() {
        List<String> wrong = new ArrayList<>();
        int impossible = 0;
        for (CommandShape act : offered()) {
            for (var standing : Standings.ALL.entrySet()) {
                if (!isPossible(act, standing.getValue())) {
                    impossible++;
                    if (given(standing.getValue())
                                    .asks(SOMEBODY_ELSE)
                                    .when(CommandsOfToday.today(act))
                                    .no()
                            == null) {
                        wrong.add(act.name() + " of a child who is " + standing.getKey());
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(impossible).isGreaterThan(200);
    }

    @Test
    void every_act_is_possible_for_some_child_and_accepted_there() {
        List<String> never =
                offered().stream()
                        .filter(act ->
                                Standings.ALL.values().stream()
                                        .filter(standing -> isPossible(act, standing))
                                        .allMatch(standing ->
                                                given(standing)
                                                                .asks(SOMEBODY_ELSE)
                                                                .when(CommandsOfToday.today(act))
                                                                .no()
                                                        != null))
                        .map(CommandShape::name)
                        .toList();

        assertThat(never).isEmpty();
    }

    private static List<CommandShape> offered() {
        return CATALOGUE.all().stream()
                .filter(act -> act.type().isAnnotationPresent(PossibleWhen.class))
                .toList();
    }

    private static Set<String> names(List<CommandShape> acts) {
        return acts.stream().map(CommandShape::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPossible(CommandShape act, PathwayEvent... facts) {
        return Situation.allows(possible(act), timeline(facts), Practice.TODAY);
    }

    private static PossibleWhen possible(CommandShape act) {
        return Objects.requireNonNull(act.type().getAnnotation(PossibleWhen.class));
    }
}
