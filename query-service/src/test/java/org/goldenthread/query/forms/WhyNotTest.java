package org.goldenthread.query.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.visibility.Sight;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private final WhyNot toManager = new WhyNot(Sight.of(Set.of(Role.MANAGER)));
    private final WhyNot toHub = new WhyNot(Sight.of(Set.of(Role.HUB_WORKER)));

    @Test
    void an_act_of_others_says_whose_it_is_and_nothing_of_the_child() {
        Offers.NotOffered act =
                new Offers.NotOffered(
                        "start-child-in-need-plan",
                        "childinneed",
                        List.of("social-worker", "manager", "administrator"),
                        false,
                        List.of(),
                        Map.of());

        assertThat(toHub.inWords(act))
                .contains("It is for a social worker, a manager or an administrator")
                .doesNotContain("child in need");
    }

    @Test
    void what_is_missing_and_what_stands_in_the_way_are_both_said() {
        assertThat(toManager.inWords(own(List.of("child-in-need"), Map.of("assessment", DAY))))
                .isEqualTo(
                        "A child in need episode has to be open: record a referral and accept it"
                                + " first. An assessment is open already, since 2 February 2026:"
                                + " complete it before another starts.");
    }

    /** Who sees early help alone learns of no referral, and whom to call. */
    @Test
    void what_is_hidden_is_not_hinted_at() {
        assertThat(toHub.inWords(own(List.of(), Map.of("referral", DAY))))
                .doesNotContainIgnoringCase("referral")
                .doesNotContain("2026")
                .contains("call children’s social care");
        assertThat(toHub.seen(own(List.of("social-care"), Map.of()))).isEmpty();
        assertThat(toHub.inWords(own(List.of("early-help-plan"), Map.of())))
                .isEqualTo("An early help plan has to be agreed first.");
    }

    private static Offers.NotOffered own(List<String> missing, Map<String, LocalDate> inTheWay) {
        return new Offers.NotOffered("an-act", "a-step", List.of(), true, missing, inTheWay);
    }
}
