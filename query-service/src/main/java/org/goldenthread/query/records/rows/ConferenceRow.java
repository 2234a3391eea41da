package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.Conference;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** An initial child protection conference, on its day. */
public record ConferenceRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        ReferralId referral,
        @Nullable EnquiryId enquiry,
        @Nullable LocalDate enquiryStartedOn,
        boolean transferIn)
        implements Row {

    /** The conferences that the timeline tells of. */
    public static Stream<ConferenceRow> of(ChildTimeline timeline) {
        return Conference.of(timeline).stream()
                .map(conference ->
                        new ConferenceRow(
                                conference.held().original(),
                                conference.events(),
                                conference.held().effectiveOn(),
                                conference.held().effectiveOn().plusDays(1),
                                conference.referral(),
                                conference.held().fact().enquiry(),
                                conference.enquiry().map(InForce::effectiveOn).orElse(null),
                                conference.held().fact().transferIn()));
    }
}
