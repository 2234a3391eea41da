package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.ids.EnquiryId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.ReferralId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** A section 47 enquiry. */
public record EnquiryRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        EnquiryId enquiry,
        ReferralId referral,
        @Nullable LocalDate conferenceOn)
        implements Row {

    /** The section 47 enquiries that the timeline tells of. */
    public static Stream<EnquiryRow> of(ChildTimeline timeline) {
        return Enquiry.of(timeline).stream()
                .map(enquiry ->
                        new EnquiryRow(
                                enquiry.start().original(),
                                enquiry.events(),
                                enquiry.startedOn(),
                                enquiry.endedOn().orElse(null),
                                enquiry.start().fact().enquiry(),
                                enquiry.referral(),
                                enquiry.conference().map(InForce::effectiveOn).orElse(null)));
    }
}
