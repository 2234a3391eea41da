package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.endsBefore;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.endsFrom;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.from;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.placed;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.youngerThan;

import java.util.List;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.Rule;

/** How old a child must be, or may be. Nothing is said while the day of birth is unknown. */
final class AgeRules {

    private static final Rule STARTS_AS_A_CHILD =
            Rule.error(
                    "903-352",
                    "A child who starts to be looked after must be under 18.",
                    "An adult can never start to be: give an earlier day if this one is wrong, or "
                            + "correct the day of birth if that is.",
                    timeline ->
                            from(timeline, Childhood.ADULT, CareEpisode::startedOn)
                                    .filter(CareEpisode::entry)
                                    .map(CareEpisode::startedBy));

    private static final Rule ADULTS_IN_A_COMMUNITY_HOME =
            Rule.error(
                    "903-359",
                    "After the eighteenth birthday only a stay under section 20 in a community home is care.",
                    "End the care on that birthday at the latest, or correct the day of birth if it "
                            + "is wrong.",
                    timeline ->
                            Identity.of(timeline).birthday(Childhood.ADULT).stream()
                                    .flatMap(birthday ->
                                            CareEpisode.of(timeline).stream()
                                                    .filter(episode -> !episode.isForAdultsToo())
                                                    .filter(episode ->
                                                            episode.endedOn()
                                                                    .orElse(episode.startedOn())
                                                                    .isAfter(birthday))
                                                    .map(CareEpisode::events)));

    private static final Rule ADOPTED_AS_A_CHILD =
            endsFrom(
                    Childhood.ADULT,
                    "903-386",
                    "Nobody is adopted from care at 18 or over.",
                    "Choose another reason for the end of care, or correct the day of the end or of "
                            + "birth if it is wrong.",
                    ReasonEpisodeCeased.ADOPTED_UNOPPOSED,
                    ReasonEpisodeCeased.ADOPTED_CONSENT_DISPENSED_WITH);

    private static final Rule GUARDIANSHIP_OF_A_CHILD =
            endsFrom(
                    Childhood.ADULT,
                    "903-407",
                    "A special guardianship order is made for somebody under 18.",
                    "Choose a reason other than guardianship for the end of care, or correct the "
                            + "day of the end or of birth if it is wrong.",
                    ReasonEpisodeCeased.GUARDIANSHIP_FOSTER_CARER,
                    ReasonEpisodeCeased.GUARDIANSHIP_OTHER_CARER,
                    ReasonEpisodeCeased.GUARDIANSHIP_FORMER_FOSTER_CARER_RELATIVE,
                    ReasonEpisodeCeased.GUARDIANSHIP_FORMER_FOSTER_CARER_OTHER,
                    ReasonEpisodeCeased.GUARDIANSHIP_OTHER_CARER_RELATIVE,
                    ReasonEpisodeCeased.GUARDIANSHIP_OTHER_CARER_OTHER);

    private static final Rule INDEPENDENT_FROM_14 =
            endsBefore(
                    14,
                    "903-387",
                    "A child under 14 cannot leave care for independent living.",
                    "Choose another reason for the end of care; if the child was 14 by then, "
                            + "correct the day of birth first.",
                    ReasonEpisodeCeased.INDEPENDENT_WITH_SUPPORT,
                    ReasonEpisodeCeased.INDEPENDENT_WITHOUT_SUPPORT);

    private static final Rule ADULT_SERVICES_FROM_16 =
            endsBefore(
                    16,
                    "903-389",
                    "A child under 16 cannot go over to the care of adult services.",
                    "Choose another reason for the end of care; if the child was 16 by then, "
                            + "correct the day of birth first.",
                    ReasonEpisodeCeased.ADULT_RESIDENTIAL);

    private static final Rule STAYS_WITH_CARERS_FROM_18 =
            endsBefore(
                    Childhood.ADULT,
                    "903-460",
                    "Only somebody of 18 or over leaves care and stays with the carers.",
                    "Choose another reason for the end of care, or give a day on or after the "
                            + "eighteenth birthday.",
                    ReasonEpisodeCeased.STAYS_WITH_CARERS);

    private static final Rule CRIMINAL_LAW_FROM_10 =
            youngerThan(
                    10,
                    "903-358",
                    "A child with this legal status must be 10 or over.",
                    "Choose another legal status; if the child was 10 by then, correct the day of "
                            + "birth first.",
                    under(
                            LegalStatus.REMANDED,
                            LegalStatus.PACE_DETENTION,
                            LegalStatus.YOUTH_REHABILITATION_ORDER));

    private static final Rule SUPPORTED_ACCOMMODATION_FROM_16 =
            youngerThan(
                    16,
                    "903-371",
                    "A child in supported or semi-independent accommodation must be 16 or over.",
                    "Choose another type of placement; if the child was 16 by then, correct the day "
                            + "of birth first.",
                    placed(PlacementType.SUPPORTED_ACCOMMODATION, PlacementType.SEMI_INDEPENDENT));

    private static final Rule CUSTODY_FROM_10 =
            youngerThan(
                    10,
                    "903-372",
                    "A child in youth custody or prison must be 10 or over.",
                    "Choose another type of placement; if the child was 10 by then, correct the day "
                            + "of birth first.",
                    placed(PlacementType.CUSTODY));

    private static final Rule SCHOOL_FROM_4 =
            youngerThan(
                    4,
                    "903-373",
                    "A child placed in a residential school must be 4 or over.",
                    "Choose another type of placement; if the child was 4 by then, correct the day "
                            + "of birth first.",
                    placed(PlacementType.RESIDENTIAL_SCHOOL));

    private static final Rule EMPLOYMENT_FROM_14 =
            youngerThan(
                    14,
                    "903-374",
                    "A child in residential employment must be 14 or over.",
                    "Choose another type of placement; if the child was 14 by then, correct the day "
                            + "of birth first.",
                    placed(PlacementType.RESIDENTIAL_EMPLOYMENT));

    static final List<Rule> ALL =
            List.of(
                    STARTS_AS_A_CHILD,
                    ADULTS_IN_A_COMMUNITY_HOME,
                    ADOPTED_AS_A_CHILD,
                    GUARDIANSHIP_OF_A_CHILD,
                    INDEPENDENT_FROM_14,
                    ADULT_SERVICES_FROM_16,
                    STAYS_WITH_CARERS_FROM_18,
                    CRIMINAL_LAW_FROM_10,
                    SUPPORTED_ACCOMMODATION_FROM_16,
                    CUSTODY_FROM_10,
                    SCHOOL_FROM_4,
                    EMPLOYMENT_FROM_14);

    private AgeRules() {}
}
