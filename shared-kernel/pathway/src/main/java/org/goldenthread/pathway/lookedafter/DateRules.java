package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.end;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.start;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.youngerThan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.timeline.Rule;

/** Dates that an episode may have. */
final class DateRules {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    private static final Rule SINCE_THE_CHILDREN_ACT =
            start(
                    "903-353",
                    "No care episode can start before 14 October 1991.",
                    "The Children Act 1989 came into force on that day, so earlier care can never "
                            + "be recorded; give a later day if this one is wrong.",
                    episode -> episode.startedOn().isBefore(CHILDREN_ACT));

    private static final Rule A_DAY_AT_LEAST =
            end(
                    "903-355",
                    "A care episode lasted for less than 24 hours.",
                    "Give a later day for its end; if the child was never in care, take back its "
                            + "start instead.",
                    episode -> episode.endedOn().equals(Optional.of(episode.startedOn())));

    private static final Rule ENDS_AFTER_ITS_START =
            end(
                    "903-356",
                    "A care episode ended before it started.",
                    "Give an end after the day on which the episode started, or correct that start "
                            + "first.",
                    episode -> episode.endedOn().orElseThrow().isBefore(episode.startedOn()));

    private static final Rule REASON_WITH_THE_END =
            end(
                    "903-148",
                    "A care episode ended and nobody said why.",
                    "Give the reason for which it ended.",
                    episode -> episode.reasonCeased() == null);

    private static final Rule BORN =
            youngerThan(
                    0,
                    "903-302",
                    "A care episode starts before the child was born.",
                    "Give a start on or after the day of birth, or correct the day of birth first.",
                    _ -> true);

    private static final Rule NO_FREEING_ORDER =
            start(
                    "903-445",
                    "No freeing order could be made after December 2005.",
                    "Choose the legal status of that day, such as a placement order.",
                    under(LegalStatus.FREEING_ORDER)
                            .and(episode ->
                                    !LegalStatus.FREEING_ORDER.validOn(episode.startedOn())));

    private static final Rule NO_PLACEMENT_ORDER_YET =
            start(
                    "903-446",
                    "No placement order could be made before 2006.",
                    "Choose the legal status of that day, such as a freeing order, or give a day "
                            + "from 1 January 2006 on.",
                    under(LegalStatus.PLACEMENT_ORDER)
                            .and(episode ->
                                    !LegalStatus.PLACEMENT_ORDER.validOn(episode.startedOn())));

    static final List<Rule> ALL =
            List.of(
                    SINCE_THE_CHILDREN_ACT,
                    A_DAY_AT_LEAST,
                    ENDS_AFTER_ITS_START,
                    REASON_WITH_THE_END,
                    BORN,
                    NO_FREEING_ORDER,
                    NO_PLACEMENT_ORDER_YET);

    private DateRules() {}
}
