package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.Knowing.during;

import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A hub helps a family with two children, by the mother's consent, until their needs are met. */
class EarlyHelpStoryIT {

    private final Product product = Products.shared();

    @Test
    void two_siblings_are_helped_together_and_counted_each() {
        Caller hub = product.as(Role.HUB_WORKER);
        String younger = Children.registered(hub, "Dunnock", "2020-05-05");
        String older = Children.registered(hub, "Dipper", "2015-06-06");

        Knowing figures =
                Journey.ofFamily(product, younger, older)
                        .then(
                                Role.HUB_WORKER,
                                "start-early-help-assessment",
                                "startedOn",
                                "2024-02-05",
                                "agency",
                                "early-help-service",
                                "lead",
                                "family-support-worker",
                                "reason",
                                "parenting",
                                "needLevel",
                                "2",
                                "consent",
                                consent())
                        .then(
                                Role.HUB_WORKER,
                                "complete-early-help-assessment",
                                "completedOn",
                                "2024-02-20",
                                "outcome",
                                "plan",
                                "needs",
                                List.of("SF1", "SF5"))
                        .then(
                                Role.HUB_WORKER,
                                "agree-early-help-plan",
                                "agreedOn",
                                "2024-02-26",
                                "needs",
                                List.of("SF1", "SF5"))
                        .then(
                                Role.HUB_WORKER,
                                "close-early-help",
                                "closedOn",
                                "2024-06-10",
                                "reason",
                                "needs-met")
                        .figures();

        // EH-01 counts each child; EH-03 is the share of those under five on the day of the start.
        assertThat(figures.counted("EH-01", during("2024-02-01", "2024-02-29"))).isEqualTo(2);
        assertThat(figures.share("EH-03", during("2024-02-01", "2024-02-29"))).isEqualTo(50);
        assertThat(figures.share("EH-05", during("2024-06-01", "2024-06-30"))).isEqualTo(100);
        assertThat(figures.counted("EH-01", during("2024-03-01", "2024-03-31"))).isZero();
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "givenBy", "mother",
                "covers", List.of("assess", "plan", "share"),
                "method", "written");
    }
}
