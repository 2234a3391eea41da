package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.local.stories.PlainBrowser.Page;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A manager says who works with whom, and what one recorded is what all of them have to do. */
class TeamStoryIT {

    private static final String OVERDUE =
            "/my-work/overdue?clock=K18&asAt=2019-08-15&after=%d&whose=%s";

    private final Product product = Products.shared();
    private final Caller manager = product.as(Role.MANAGER);
    private final PlainBrowser sol = product.browserOf(Role.SOCIAL_WORKER);

    @Test
    void what_a_colleague_recorded_is_the_work_of_my_team_while_we_are_in_one() {
        String child = Children.registered(manager, "Tamsin", "2016-05-01");
        Map<String, Object> care = Children.care(child, "2019-07-01");
        assertThat(manager.command("record-care-entry", care).status()).isEqualTo(201);

        long made = team("sol", "manager");
        Page ours = sol.open(OVERDUE.formatted(made, "team"));
        assertThat(ours.text())
                .contains("Your team: Story safeguarding, 2 people.", "Tamsin Storybook");
        assertThat(sol.open(OVERDUE.formatted(made, "mine")).text())
                .doesNotContain("Tamsin Storybook", "Your team");

        long left = team("sol");
        Page mine = sol.open(OVERDUE.formatted(left, "team"));
        assertThat(mine.text())
                .contains("Your team: Story safeguarding, 1 person.")
                .doesNotContain("Tamsin Storybook");
        assertThat(sol.open(OVERDUE.formatted(left, "team") + "&asKnown=" + made).text())
                .contains("Your team: Story safeguarding, 2 people.", "Tamsin Storybook");

        long ended = team();
        assertThat(sol.open(OVERDUE.formatted(ended, "team")).text())
                .contains(
                        "You are in no team yet: this is the work of your agency.",
                        "Tamsin Storybook");
    }

    private long team(String... members) {
        Answer answer =
                manager.command(
                        "set-team",
                        Map.of(
                                "name",
                                "Story safeguarding",
                                "agency",
                                "council",
                                "members",
                                List.of(members)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.position();
    }
}
