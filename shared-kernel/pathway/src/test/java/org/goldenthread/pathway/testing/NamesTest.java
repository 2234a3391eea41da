package org.goldenthread.pathway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final String ROOM = "org.goldenthread.query.records";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EhReviewHeld",
                "CpPlanStarted",
                "ClaReviewHeld",
                "CinPlan",
                "EhaCompleted",
                "UascStatus",
                "ReferralNfa",
                "RowMgr",
                "ImportUtil",
                "Told",
                "Standing"
            })
    void a_name_that_is_short_or_private_is_refused(String name) {
        assertThat(Names.faultsOf(name, ROOM)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EarlyHelpReviewHeld",
                "ProtectionPlanStarted",
                "Ssda903Return",
                "CinCensusReader",
                "NhsNumber",
                "CsvLine",
                "ClueRow",
                "PlacementStay",
                "AgeBand",
                "Why"
            })
    void a_name_of_full_words_and_a_proper_name_are_not(String name) {
        assertThat(Names.faultsOf(name, ROOM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.goldenthread.query.seeing", "org.goldenthread.query.asking.more"})
    void a_room_whose_name_was_replaced_is_refused(String room) {
        assertThat(Names.faultsOf("Position", room)).hasSize(1);
    }
}
