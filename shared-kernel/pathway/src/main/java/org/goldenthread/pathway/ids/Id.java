package org.goldenthread.pathway.ids;

import java.util.UUID;

/** An opaque name; it says nothing about the person or thing it names. */
public sealed interface Id
        permits AssessmentId,
                BackfillId,
                CarePeriodId,
                ChildId,
                ConsentId,
                ContactId,
                EarlyHelpId,
                EnquiryId,
                EventId,
                PersonId,
                PlanId,
                PublicationId,
                ReferralId,
                StepDownId {

    /** The bare UUID. */
    UUID value();
}
