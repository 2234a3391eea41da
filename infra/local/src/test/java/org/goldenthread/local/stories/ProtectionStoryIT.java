package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.Knowing.at;
import static org.goldenthread.local.stories.Knowing.during;

import java.util.List;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A child is referred, assessed, helped in need, protected, and steps down again. */
class ProtectionStoryIT {

    private final Product product = Products.shared();

    @Test
    void from_referral_to_protection_and_down_again_every_figure_moves_on_its_day() {
        String child = Children.registered(product.as(Role.SOCIAL_WORKER), "Plover", "2015-04-02");
        Journey journey = Journey.of(product, child);
        helpedInNeed(journey);
        protectedByPlan(journey);
        Knowing figures =
                journey.then(
                                Role.MANAGER,
                                "agree-step-down",
                                "agreedOn",
                                "2024-11-11",
                                "from",
                                "child-protection",
                                "to",
                                "child-in-need",
                                "receiver",
                                "social-care",
                                "acceptedOn",
                                "2024-11-11")
                        .figures();

        assertThat(figures.counted("FD-02", during("2024-03-01", "2024-03-31"))).isEqualTo(1);
        assertThat(figures.counted("CN-04", at("2024-04-30"))).isEqualTo(1);
        assertThat(figures.counted("CP-06", at("2024-04-30"))).isZero();
        // Nine working days from the strategy discussion to the conference: within the fifteen.
        assertThat(figures.share("CP-03", during("2024-05-01", "2024-05-31"))).isEqualTo(100);
        assertThat(figures.counted("CN-04", at("2024-05-31"))).isZero();
        assertThat(figures.counted("CP-06", at("2024-05-31"))).isEqualTo(1);
        // One plan began, and none is held from before it.
        assertThat(figures.among("CP-08", during("2024-05-01", "2024-05-31"))).isEqualTo(1);
        assertThat(figures.counted("CP-08", during("2024-05-01", "2024-05-31"))).isZero();
        assertThat(figures.counted("CP-06", at("2024-11-30"))).isZero();
        assertThat(figures.counted("CN-04", at("2024-11-30"))).isEqualTo(1);
        assertThat(figures.counted("SD-01", during("2024-11-01", "2024-11-30"))).isEqualTo(1);
        assertThat(figures.share("SD-03", during("2024-11-01", "2024-11-30"))).isEqualTo(100);
    }

    private static void helpedInNeed(Journey journey) {
        journey.then(
                        Role.SOCIAL_WORKER,
                        "receive-referral",
                        "receivedOn",
                        "2024-03-04",
                        "source",
                        "1A")
                .then(Role.MANAGER, "accept-referral", "decidedOn", "2024-03-05", "need", "N1")
                .then(Role.SOCIAL_WORKER, "start-assessment", "startedOn", "2024-03-05")
                .then(
                        Role.SOCIAL_WORKER,
                        "complete-assessment",
                        "authorisedOn",
                        "2024-03-28",
                        "factors",
                        List.of("3B"),
                        "childSeen",
                        true,
                        "outcomes",
                        List.of("services"))
                .then(Role.SOCIAL_WORKER, "start-child-in-need-plan", "startedOn", "2024-04-02");
    }

    private static void protectedByPlan(Journey journey) {
        List<String> present = List.of("social-care", "police", "health");
        journey.then(
                        Role.SOCIAL_WORKER,
                        "hold-strategy-discussion",
                        "heldOn",
                        "2024-05-07",
                        "present",
                        present)
                .then(
                        Role.SOCIAL_WORKER,
                        "start-section-47-enquiry",
                        "startedOn",
                        "2024-05-07",
                        "present",
                        present)
                .then(
                        Role.SOCIAL_WORKER,
                        "conclude-section-47-enquiry",
                        "concludedOn",
                        "2024-05-16",
                        "outcomes",
                        List.of("protection-conference"),
                        "conferenceNotRequired",
                        false)
                .then(
                        Role.CONFERENCE_CHAIR,
                        "hold-initial-conference",
                        "heldOn",
                        "2024-05-20",
                        "outcomes",
                        List.of("protection-plan"))
                .then(Role.SOCIAL_WORKER, "end-child-in-need-plan", "endedOn", "2024-05-20")
                .then(
                        Role.CONFERENCE_CHAIR,
                        "start-child-protection-plan",
                        "startedOn",
                        "2024-05-20",
                        "category",
                        "NEG")
                .then(
                        Role.CONFERENCE_CHAIR,
                        "hold-review-conference",
                        "heldOn",
                        "2024-08-12",
                        "outcome",
                        "plan-continues")
                .then(
                        Role.CONFERENCE_CHAIR,
                        "hold-review-conference",
                        "heldOn",
                        "2024-11-11",
                        "outcome",
                        "plan-ends");
    }
}
