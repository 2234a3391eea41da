package org.goldenthread.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.testing.Practice;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** What somebody of a role is offered for a child now. */
class OfferedTest {

    private static final CommandCatalogue CATALOGUE = new CommandCatalogue();

    @Test
    void a_hub_worker_is_offered_early_help_as_far_as_it_has_come() {
        assertThat(offeredTo(Role.HUB_WORKER, Standings.BORN))
                .contains("give-early-help-consent", "start-early-help-assessment")
                .doesNotContain("close-early-help", "complete-early-help-assessment");
        assertThat(offeredTo(Role.HUB_WORKER, Standings.HELPED))
                .contains(
                        "complete-early-help-assessment",
                        "agree-early-help-plan",
                        "close-early-help",
                        "withdraw-early-help-consent")
                .doesNotContain("start-early-help-assessment", "hold-early-help-review");
        assertThat(offeredTo(Role.HUB_WORKER, Standings.PLANNED))
                .contains("hold-early-help-review");
    }

    @Test
    void social_care_is_offered_what_its_roles_decide_and_nothing_else() {
        assertThat(offeredTo(Role.SOCIAL_WORKER, Standings.IN_NEED))
                .contains(
                        "start-assessment", "start-section-47-enquiry", "start-child-in-need-plan")
                .doesNotContain("accept-referral", "receive-referral", "record-care-entry");
        assertThat(offeredTo(Role.MANAGER, Standings.REFERRED))
                .contains("accept-referral", "close-referral-without-further-action");
        assertThat(offeredTo(Role.MANAGER, Standings.IN_CARE))
                .contains("record-care-exit", "change-placement")
                .doesNotContain("record-care-entry", "return-from-temporary-placement");
        assertThat(offeredTo(Role.AUDITOR, Standings.IN_CARE)).isEmpty();
    }

    private static Set<String> offeredTo(Role role, PathwayEvent... facts) {
        return ChildCommands.of(
                        timeline(facts),
                        0,
                        (_, version) -> version,
                        Practice.TODAY,
                        List.of(),
                        CATALOGUE.all(),
                        EnumSet.of(role))
                .acts()
                .stream()
                .map(ChildCommands.Offered::name)
                .collect(Collectors.toSet());
    }
}
