package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.ids.AssessmentId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.jspecify.annotations.Nullable;

/** An assessment by a social worker; it ends when it is authorised. */
public record AssessmentRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        AssessmentId assessment,
        ReferralId referral)
        implements Row {

    /** The assessments that the timeline tells of. */
    public static Stream<AssessmentRow> of(ChildTimeline timeline) {
        return Assessment.of(timeline).stream()
                .map(assessment ->
                        new AssessmentRow(
                                assessment.start().original(),
                                assessment.events(),
                                assessment.startedOn(),
                                assessment.endedOn().orElse(null),
                                assessment.start().fact().assessment(),
                                assessment.referral()));
    }
}
