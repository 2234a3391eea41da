package org.goldenthread.command.lookedafter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.testing.Care;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePlacementTest {

    private final Care care = care(1);

    @Test
    void records_a_move_to_another_carer() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                ReasonPlaceChanged.CARE_PLAN))
                .settles(care.moved("2026-02-01", "K2", "PR4", "CARPL"));
    }

    @Test
    void records_a_move_with_the_same_carer() {
        given(care.entered("2026-01-05", "@ME4 4EH"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                true,
                                PlacementType.FOSTER_OTHER,
                                null,
                                null,
                                "ME5 9GD",
                                ReasonPlaceChanged.PLACEMENT_STATUS))
                .settles(care.movedWithCarer("2026-02-01", "U6", "@ME5 9GD", "PLACE"));
    }

    @Test
    void refuses_a_move_without_a_reason() {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.CHILDRENS_HOME,
                                PlacementProvider.PRIVATE,
                                null,
                                null,
                                null))
                .refusedBy("903-225");
    }

    @Test
    void says_what_is_wrong_with_a_move_and_what_would_make_it_possible() {
        Refusal refusal =
                given(care.entered("2026-01-05"))
                        .when(
                                new ChangePlacement(
                                        CHILD,
                                        day("2026-02-01"),
                                        false,
                                        PlacementType.CHILDRENS_HOME,
                                        PlacementProvider.PRIVATE,
                                        null,
                                        null,
                                        null))
                        .refusal();

        assertThat(refusal.sentence())
                .isEqualTo(
                        "It must be said why the placement changed. Give the reason for the change"
                                + " of placement.");
        assertThat(refusal.conflicts())
                .singleElement()
                .satisfies(no -> assertThat(no.sentence()).isEqualTo(refusal.sentence()));
    }

    @Test
    void refuses_a_move_to_where_the_child_is_and_says_what_would_tell_the_two_apart() {
        Refusal refusal =
                given(care.entered("2026-01-05"))
                        .when(
                                new ChangePlacement(
                                        CHILD,
                                        day("2026-02-01"),
                                        false,
                                        PlacementType.FOSTER_OTHER,
                                        PlacementProvider.OWN_AUTHORITY,
                                        null,
                                        null,
                                        ReasonPlaceChanged.CARE_PLAN))
                        .refusal();
        assertThat(refusal.rule()).isEqualTo("903-435");
        assertThat(refusal.sentence()).contains("Add the postcode of the placement", "URN");
    }

    @ParameterizedTest
    @CsvSource({"SC123456,", ",ME5 9GD"})
    void records_a_move_within_one_type_and_provider_that_a_number_or_postcode_tells(
            @Nullable String urn, @Nullable String postcode) {
        given(care.entered("2026-01-05"))
                .when(
                        new ChangePlacement(
                                CHILD,
                                day("2026-02-01"),
                                false,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                urn == null ? null : new Urn(urn),
                                postcode,
                                ReasonPlaceChanged.CARE_PLAN))
                .settles(
                        PlacementChanged.of(
                                care.period(),
                                day("2026-02-01"),
                                false,
                                new Circumstances(
                                        null,
                                        null,
                                        PlacementType.FOSTER_OTHER,
                                        PlacementProvider.OWN_AUTHORITY,
                                        urn == null ? null : new Urn(urn),
                                        null,
                                        postcode == null
                                                ? null
                                                : Sealed.of(CHILD.value(), postcode)),
                                ReasonPlaceChanged.CARE_PLAN));
    }
}
