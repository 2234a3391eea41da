package org.goldenthread.pathway.lookedafter;

import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.longerThan;
import static org.goldenthread.pathway.lookedafter.CareEpisodeRules.under;

import java.util.List;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.timeline.Rule;

/** How long an order may last. */
final class OrderRules {

    private static final Rule POLICE_PROTECTION =
            longerThan(
                    3,
                    "903-361",
                    "Police protection lasted longer than 72 hours.",
                    "Give an end within three days of its start, and record the legal status that "
                            + "followed.",
                    under(LegalStatus.POLICE_PROTECTION));

    private static final Rule EMERGENCY_PROTECTION =
            longerThan(
                    21,
                    "903-362",
                    "An emergency protection order lasted longer than 21 days.",
                    "Give an end within 21 days of its start, and record the legal status that "
                            + "followed.",
                    under(LegalStatus.EMERGENCY_PROTECTION_ORDER));

    private static final Rule CHILD_ASSESSMENT =
            longerThan(
                    7,
                    "903-363",
                    "A child assessment order lasted longer than 7 days.",
                    "Give an end within 7 days of its start, and record the legal status that "
                            + "followed.",
                    under(LegalStatus.CHILD_ASSESSMENT_ORDER));

    /** The Department's own check of this rule allows 21 days. */
    private static final Rule PACE =
            longerThan(
                    21,
                    "903-364",
                    "A child was detained under the Police and Criminal Evidence Act for too long.",
                    "Give an end within 21 days of the start of the detention, and record the legal "
                            + "status that followed.",
                    under(LegalStatus.PACE_DETENTION));

    static final List<Rule> ALL =
            List.of(POLICE_PROTECTION, EMERGENCY_PROTECTION, CHILD_ASSESSMENT, PACE);

    private OrderRules() {}
}
