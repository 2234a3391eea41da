package org.goldenthread.query.worklists.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Protection;
import org.goldenthread.query.figures.indicators.TellingScenario;
import org.goldenthread.query.worklists.teams.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Whose work a team's is, as known then. Hattie, Sol and Mona each recorded one protection plan;
 * all of them work for the council but Paddy, who recorded one for the police.
 */
class TeamWorkIT extends TellingScenario {

    private static final List<Clock> FIRST_REVIEW =
            ClockCatalogue.read().all().stream()
                    .filter(clock -> clock.code().equals("K04"))
                    .toList();

    private final Clocks clocks = new Clocks(DATABASE.jdbc());
    private final Colleagues colleagues = new Colleagues(new Teams(DATABASE.jdbc()));

    @BeforeEach
    void everybody_recorded_a_plan() {
        today("2025-02-03");
        toldBy("council");
        Stream.of("hattie", "sol", "mona").forEach(this::plan);
        toldBy("police");
        plan("paddy");
    }

    @Test
    void the_work_of_a_team_is_what_its_members_recorded() {
        tell(team("North", "hattie", "paddy"));
        tell(team("South", "sol"));

        assertThat(workOf("North", known())).containsExactlyInAnyOrder("hattie", "paddy");
        assertThat(workOf("South", known())).containsExactly("sol");
        assertThat(whose(colleague("hattie"), known()))
                .containsExactlyInAnyOrder("hattie", "paddy");
    }

    @Test
    void who_moved_to_another_team_is_seen_there_from_then_on_and_was_in_the_first_before() {
        tell(team("North", "hattie", "mona"));
        tell(team("South", "sol"));
        today("2025-02-10");
        tell(team("North", "mona"));
        tell(team("South", "hattie", "sol"));

        assertThat(workOf("North", known())).containsExactly("mona");
        assertThat(workOf("South", known())).containsExactlyInAnyOrder("hattie", "sol");
        assertThat(whose(colleague("hattie"), known())).containsExactlyInAnyOrder("hattie", "sol");
        AsKnown before = knownOn("2025-02-09");
        assertThat(workOf("North", before)).containsExactlyInAnyOrder("hattie", "mona");
        assertThat(workOf("South", before)).containsExactly("sol");
        assertThat(whose(colleague("hattie"), before)).containsExactlyInAnyOrder("hattie", "mona");
    }

    @Test
    void a_team_that_ended_is_asked_for_only_as_known_before_and_may_begin_anew() {
        tell(team("North", "hattie"));
        today("2025-02-10");
        tell(team("North"));

        assertThatThrownBy(() -> workOf("North", known())).isInstanceOf(ProblemException.class);
        assertThat(workOf("North", knownOn("2025-02-09"))).containsExactly("hattie");
        tell(team("North", "mona"));
        assertThat(workOf("North", known())).containsExactly("mona");
        assertThat(revisions()).containsExactly("hattie 1", "mona 2");
    }

    @Test
    void somebody_in_several_teams_sees_the_work_of_all() {
        tell(team("North", "hattie", "paddy"));
        tell(team("South", "hattie", "sol"));

        assertThat(whose(colleague("hattie"), known()))
                .containsExactlyInAnyOrder("hattie", "paddy", "sol");
    }

    @Test
    void somebody_in_no_team_sees_the_work_of_the_agency() {
        tell(team("North", "hattie"));

        assertThat(whose(colleague("sol"), known()))
                .containsExactlyInAnyOrder("hattie", "sol", "mona");
    }

    @Test
    void a_worker_of_a_team_can_be_asked_for_alone() {
        tell(team("North", "hattie", "paddy"));

        assertThat(asked(known(), "team", "North", "worker", "paddy")).containsExactly("paddy");
        assertThat(asked(known(), "team", "North", "worker", "sol")).isEmpty();
    }

    private void plan(String worker) {
        recordedBy(worker);
        tell(child(), Protection.plan(worker.hashCode(), "2025-02-03"));
    }

    private static TeamSet team(String name, String... members) {
        return new TeamSet(
                new TeamName(name),
                new CodeWord("council"),
                Stream.of(members).map(Worker::new).toList(),
                null);
    }

    private List<String> workOf(String team, AsKnown known) {
        return asked(known, "team", team);
    }

    private List<String> asked(AsKnown known, String... narrowing) {
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        for (int i = 0; i < narrowing.length; i += 2) {
            given.add(narrowing[i], narrowing[i + 1]);
        }
        return whose(new WorkAsker(Set.of(Role.MANAGER), Optional.empty()), known, given);
    }

    private static WorkAsker colleague(String worker) {
        return WorkAsker.amongColleagues(new Caller(worker, Set.of(Role.SOCIAL_WORKER), "council"));
    }

    private List<String> whose(WorkAsker asker, AsKnown known) {
        return whose(asker, known, new LinkedMultiValueMap<>());
    }

    private List<String> whose(
            WorkAsker asker, AsKnown known, MultiValueMap<String, String> given) {
        WorkAsked asked = WorkAsked.of(new Parameters(given), FIRST_REVIEW);
        ClockQuestion question =
                asked.question(
                        FIRST_REVIEW,
                        known,
                        colleagues.narrowing(asked, asker, known),
                        ClockState.OPEN,
                        Optional.empty(),
                        false);
        return clocks.runs(question, 0, 10).stream()
                .map(run -> String.valueOf(run.worker()))
                .toList();
    }

    private List<String> revisions() {
        return DATABASE.jdbc()
                .sql("select member || ' ' || version from reference.team order by version")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
