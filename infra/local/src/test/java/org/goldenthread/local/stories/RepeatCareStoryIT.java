package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.local.stories.Knowing.at;
import static org.goldenthread.local.stories.Knowing.during;

import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** A child comes into care, moves twice, goes home, and comes back within the year. */
class RepeatCareStoryIT {

    private final Product product = Products.shared();

    @Test
    void a_return_to_care_within_twelve_months_is_counted_with_its_moves() {
        String child = Children.registered(product.as(Role.MANAGER), "Curlew", "2016-01-01");

        Knowing figures =
                Journey.of(product, child)
                        .then(
                                Role.MANAGER,
                                "record-care-entry",
                                "enteredOn",
                                "2022-04-04",
                                "urn",
                                "SC100001",
                                "legalStatus",
                                "V2",
                                "need",
                                "N1",
                                "placement",
                                "U6",
                                "provider",
                                "PR1")
                        .then(
                                Role.MANAGER,
                                "change-placement",
                                moved("2022-06-01", "SC100002", "CREQB"))
                        .then(
                                Role.MANAGER,
                                "change-placement",
                                moved("2022-09-01", "SC100003", "CARPL"))
                        .then(
                                Role.MANAGER,
                                "record-care-exit",
                                "leftOn",
                                "2022-12-01",
                                "reason",
                                "E4A")
                        .then(
                                Role.MANAGER,
                                "record-care-entry",
                                "enteredOn",
                                "2023-03-01",
                                "legalStatus",
                                "V2",
                                "need",
                                "N1",
                                "placement",
                                "U6",
                                "provider",
                                "PR1")
                        .figures();

        assertThat(figures.counted("LA-01", at("2022-04-03"))).isZero();
        assertThat(figures.counted("LA-01", at("2022-04-04"))).isEqualTo(1);
        assertThat(figures.counted("LA-01", at("2022-12-01"))).isZero();
        assertThat(figures.counted("LA-01", at("2023-03-01"))).isEqualTo(1);
        // The second start in the year is not a first one; the way home is the last cessation.
        assertThat(figures.counted("LA-02", during("2022-04-01", "2023-03-31"))).isEqualTo(1);
        assertThat(figures.counted("LA-03", during("2022-04-01", "2023-03-31"))).isEqualTo(1);
        // One placement in June ended because the carer asked for it: unplanned.
        assertThat(figures.share("LA-07", during("2022-06-01", "2022-06-30"))).isEqualTo(100);
        assertThat(figures.share("LA-07", during("2022-09-01", "2022-09-30"))).isZero();
        // Home on 1 December, back on 1 March: within twelve months.
        assertThat(figures.share("RE-01", during("2023-03-01", "2023-03-31"))).isEqualTo(100);
    }

    private static Object[] moved(String changedOn, String urn, String reason) {
        return new Object[] {
            "changedOn",
            changedOn,
            "sameCarer",
            false,
            "placement",
            "U6",
            "provider",
            "PR1",
            "urn",
            urn,
            "reasonPlaceChanged",
            reason
        };
    }
}
