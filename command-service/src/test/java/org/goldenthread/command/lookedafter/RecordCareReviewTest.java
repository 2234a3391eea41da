package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class RecordCareReviewTest {

    private final Care care = care(1);

    @Test
    void records_a_review() {
        given(care.entered("2026-01-05"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .settles(new CareReviewHeld(day("2026-02-01"), ReviewParticipation.SPOKE));
    }

    @Test
    void refuses_a_review_of_a_child_not_in_care() {
        given(born("2015-01-01"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .refusedAs("not-in-care");
    }

    @Test
    void refuses_a_review_of_a_child_on_short_breaks() {
        given(care.entered("2026-01-05", "V4"))
                .when(new RecordCareReview(CHILD, day("2026-02-01"), ReviewParticipation.SPOKE))
                .refusedBy("903-399");
    }
}
