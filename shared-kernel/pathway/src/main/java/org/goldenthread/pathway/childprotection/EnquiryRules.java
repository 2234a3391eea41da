package org.goldenthread.pathway.childprotection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.Episodes;
import org.goldenthread.pathway.codes.PartnerAgency;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** The rules of the CIN census for section 47 enquiries and initial conferences. */
final class EnquiryRules {

    /** Who must at least take part in a strategy discussion (Working Together). */
    private static final Set<PartnerAgency> AT_LEAST =
            EnumSet.of(PartnerAgency.SOCIAL_CARE, PartnerAgency.POLICE, PartnerAgency.HEALTH);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static final List<Rule> ALL =
            List.of(
                    Rule.error(
                            "CIN-2889",
                            "The section 47 enquiry starts before the referral.",
                            "Give a start of the enquiry on or after the day of the referral, or correct "
                                    + "the day of the referral first.",
                            Episodes.startingBeforeReferral(Enquiry::of)),
                    Rule.error(
                            "CIN-8839",
                            "The episode has more than one open section 47 enquiry.",
                            "Before another enquiry starts, hold the initial conference that the open one "
                                    + "leads to, or conclude that none is required.",
                            Episodes.pairs(
                                    Enquiry::of,
                                    (one, other) ->
                                            one.besides(other) && one.isOpen() && other.isOpen())),
                    Rule.error(
                            "CIN-8890",
                            "A section 47 enquiry starts while another one of the episode is going on.",
                            "Give a start on or after the day on which the other enquiry led to its "
                                    + "conference or was concluded without one.",
                            Episodes.pairs(Enquiry::of, EnquiryRules::startsDuringAnother)),
                    Rule.error(
                            "CIN-8615",
                            "The section 47 enquiry starts after its initial conference.",
                            "Give a start on or before the day of the conference, or correct the day of the "
                                    + "conference first.",
                            Episodes.each(
                                    Enquiry::of,
                                    enquiry ->
                                            enquiry.conference()
                                                    .map(InForce::effectiveOn)
                                                    .filter(enquiry.startedOn()::isAfter)
                                                    .isPresent())),
                    Rule.error(
                            "GT-CP-4",
                            "The section 47 enquiry is concluded before it starts.",
                            "Give a day of conclusion on or after the one on which the enquiry started, or "
                                    + "correct that start first.",
                            Episodes.each(
                                    Enquiry::of,
                                    enquiry ->
                                            enquiry.conclusion()
                                                    .map(InForce::effectiveOn)
                                                    .filter(enquiry.startedOn()::isAfter)
                                                    .isPresent())),
                    Rule.error(
                            "CIN-8868",
                            "The episode is closed, but a section 47 enquiry has neither a conference nor the conclusion that none is required.",
                            "Record the conference or that conclusion first, on the closing day at the "
                                    + "latest.",
                            Episodes.unfinishedAtClosure(Enquiry::of)),
                    Rule.query(
                            "CIN-2991Q",
                            "The episode has a section 47 enquiry but no assessment.",
                            timeline -> {
                                List<Assessment> assessments = Assessment.of(timeline);
                                return Episodes.inEpisodes(
                                                episode ->
                                                        assessments.stream()
                                                                .noneMatch(episode::contains),
                                                Enquiry::of)
                                        .apply(timeline);
                            }),
                    Rule.query(
                            "CIN-8870Q",
                            "The target date of the initial conference is on a weekend.",
                            Episodes.each(
                                    Enquiry::of,
                                    enquiry ->
                                            enquiry.start().fact().conferenceTarget()
                                                            instanceof LocalDate target
                                                    && WEEKEND.contains(target.getDayOfWeek()))),
                    Rule.error(
                            "CIN-1104",
                            "The initial conference is held before the referral.",
                            "Give a day of the conference on or after the day of the referral, or correct "
                                    + "the day of the referral first.",
                            Episodes.startingBeforeReferral(Conference::of)),
                    Rule.error(
                            "CIN-8875",
                            "The initial conference is held on a weekend.",
                            "Give a day from Monday to Friday.",
                            Episodes.each(
                                    Conference::of,
                                    conference ->
                                            WEEKEND.contains(
                                                    conference.startedOn().getDayOfWeek()))),
                    Rule.error(
                            "CIN-2884",
                            "The same initial conference is recorded with an enquiry and without one.",
                            "Take back the record that is wrong, then keep or record the other one.",
                            Episodes.pairs(Conference::of, EnquiryRules::recordedBothWays)),
                    Rule.error(
                            "GT-CP-2",
                            "A section 47 enquiry starts with social care, police and health together; one was absent.",
                            "Name everybody who took part; if one of the three was not there, hold the "
                                    + "strategy discussion with all three first.",
                            Episodes.each(Enquiry::of, EnquiryRules::agencyAbsent)),
                    Rule.error(
                            "GT-CP-3",
                            "An initial conference follows a section 47 enquiry, unless the child moved in.",
                            "Record the enquiry first, or say that the child moved in from another "
                                    + "authority.",
                            Episodes.each(
                                    Conference::of,
                                    conference ->
                                            conference.held().fact().enquiry() == null
                                                    && !conference.held().fact().transferIn())));

    private EnquiryRules() {}

    /** An enquiry that was found to need no conference is left out, as in the census rule. */
    private static boolean startsDuringAnother(Enquiry one, Enquiry other) {
        return one.besides(other)
                && (!one.needsNoConference() && other.startsDuring(one)
                        || !other.needsNoConference() && one.startsDuring(other));
    }

    private static boolean recordedBothWays(Conference one, Conference other) {
        return one.startedOn().equals(other.startedOn())
                && one.enquiry().isPresent() != other.enquiry().isPresent();
    }

    /** Where nobody told who was there, nothing is said. */
    private static boolean agencyAbsent(Enquiry enquiry) {
        List<PartnerAgency> present = enquiry.start().fact().present();
        return !present.isEmpty() && !present.containsAll(AT_LEAST);
    }
}
