package org.goldenthread.pathway.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.broken;

import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class PlacementRulesTest {

    private final Care care = care(1);

    @Test
    void somebody_provides_the_placement() {
        assertThat(broken(care.entered("2024-05-01"), care.moved("2024-06-01", "K2", "CARPL")))
                .containsExactly("903-526");
    }

    @Test
    void nobody_need_provide_an_other_placement() {
        assertThat(broken(care.entered("2024-05-01"), care.moved("2024-06-01", "Z1", "CARPL")))
                .isEmpty();
    }

    @Test
    void the_authority_does_not_provide_parents() {
        assertThat(broken(care.entered("2024-05-01", "C2", "P1", "PR1")))
                .containsExactly("903-527");
    }

    @Test
    void no_other_authority_provides_health_care() {
        assertThat(broken(care.entered("2024-05-01", "R2", "PR2"))).containsExactly("903-528");
    }

    @Test
    void no_public_body_provides_a_foster_home() {
        assertThat(broken(care.entered("2024-05-01", "U6", "PR3"))).containsExactly("903-529");
    }

    @Test
    void nobody_private_provides_parents() {
        assertThat(broken(care.entered("2024-05-01", "C2", "P1", "PR4")))
                .containsExactly("903-530");
    }

    @Test
    void no_charity_provides_parents() {
        assertThat(broken(care.entered("2024-05-01", "C2", "P1", "PR5")))
                .containsExactly("903-531");
    }

    @Test
    void parents_provide_no_foster_home() {
        assertThat(broken(care.entered("2024-05-01", "U6", "PR0"))).containsExactly("903-550");
    }

    @Test
    void a_child_under_an_order_may_live_with_the_parents() {
        assertThat(broken(care.entered("2024-05-01", "C2", "P1", "PR0"))).isEmpty();
    }

    @Test
    void a_child_accommodated_by_agreement_does_not_live_with_the_parents() {
        assertThat(broken(care.entered("2024-05-01", "V2", "P1", "PR0")))
                .containsExactly("903-378");
    }
}
