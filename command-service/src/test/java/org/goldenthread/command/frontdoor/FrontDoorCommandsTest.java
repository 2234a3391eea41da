package org.goldenthread.command.frontdoor;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.closed;
import static org.goldenthread.pathway.testing.InNeed.id;
import static org.goldenthread.pathway.testing.InNeed.noFurtherAction;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.ContactOutcome;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.codes.ReferralOutcome;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.frontdoor.ContactOutcomeDecided;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.frontdoor.ReferralAccepted;
import org.goldenthread.pathway.frontdoor.ReferralNoFurtherAction;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.personal.Sealed;
import org.junit.jupiter.api.Test;

class FrontDoorCommandsTest {

    private static final ContactId CONTACT = new ContactId(uuid(1));

    @Test
    void a_contact_is_received_with_its_reason_sealed() {
        given().when(
                        new RecordContact(
                                CHILD,
                                CONTACT,
                                day("2024-05-01"),
                                ReferralSource.POLICE,
                                "seen alone at night"))
                .settles(
                        new ContactReceived(
                                CONTACT,
                                day("2024-05-01"),
                                ReferralSource.POLICE,
                                Sealed.of(CHILD.value(), "seen alone at night")));
    }

    @Test
    void the_outcome_is_that_of_the_contact_that_waits() {
        ContactReceived decided =
                new ContactReceived(CONTACT, day("2024-05-01"), ReferralSource.POLICE, null);
        ContactReceived waiting =
                new ContactReceived(
                        new ContactId(uuid(2)), day("2024-05-02"), ReferralSource.SELF, null);
        ContactOutcomeDecided outcome =
                new ContactOutcomeDecided(
                        CONTACT, day("2024-05-02"), List.of(ContactOutcome.ADVICE));

        given(decided, waiting, outcome)
                .when(
                        new DecideContactOutcome(
                                CHILD, day("2024-05-03"), List.of(ContactOutcome.NEW_REFERRAL)))
                .settles(
                        new ContactOutcomeDecided(
                                new ContactId(uuid(2)),
                                day("2024-05-03"),
                                List.of(ContactOutcome.NEW_REFERRAL)));
    }

    @Test
    void without_a_contact_there_is_nothing_to_decide() {
        given().when(
                        new DecideContactOutcome(
                                CHILD, day("2024-05-03"), List.of(ContactOutcome.ADVICE)))
                .refusedAs("no-contact");
    }

    @Test
    void a_child_is_referred_when_no_episode_is_open() {
        given(referral(1, "2024-01-10"), noFurtherAction(1, "2024-01-11"))
                .when(refer("2024-05-01"))
                .settles(
                        new ReferralReceived(
                                id(2), day("2024-05-01"), ReferralSource.EARLY_HELP, true));
    }

    @Test
    void a_referral_while_an_episode_is_open_is_a_contact() {
        given(referral(1, "2024-01-10"), accepted(1, "2024-01-11"))
                .when(refer("2024-05-01"))
                .refusedBy("CIN-8815");
    }

    @Test
    void a_referral_that_falls_into_a_closed_episode_is_refused_too() {
        given(
                        referral(1, "2024-01-10"),
                        accepted(1, "2024-01-11"),
                        closed(1, "2024-06-01", ReasonForClosure.NO_LONGER_IN_NEED))
                .when(refer("2024-05-01"))
                .refusedBy("CIN-8820");
    }

    @Test
    void a_manager_accepts_the_referral_that_waits() {
        given(referral(1, "2024-01-10"))
                .when(
                        new AcceptReferral(
                                CHILD,
                                day("2024-01-11"),
                                CategoryOfNeed.FAMILY_DYSFUNCTION,
                                List.of(ReferralOutcome.SINGLE_ASSESSMENT)))
                .settles(
                        new ReferralAccepted(
                                id(1),
                                day("2024-01-11"),
                                day("2024-01-11"),
                                CategoryOfNeed.FAMILY_DYSFUNCTION,
                                List.of(ReferralOutcome.SINGLE_ASSESSMENT)));
    }

    @Test
    void a_manager_ends_the_referral_that_waits() {
        given(referral(1, "2024-01-10"))
                .when(new CloseReferralWithoutFurtherAction(CHILD, day("2024-01-11"), null))
                .settles(
                        new ReferralNoFurtherAction(
                                id(1), day("2024-01-11"), day("2024-01-11"), null));
    }

    @Test
    void a_referral_is_decided_once() {
        given(referral(1, "2024-01-10"), accepted(1, "2024-01-11"))
                .when(new CloseReferralWithoutFurtherAction(CHILD, day("2024-01-12"), null))
                .refusedAs("no-referral");
        given(referral(1, "2024-01-10"), noFurtherAction(1, "2024-01-11"))
                .when(new AcceptReferral(CHILD, day("2024-01-12"), CategoryOfNeed.LOW_INCOME, null))
                .refusedAs("no-referral");
    }

    private static ReceiveReferral refer(String on) {
        return new ReceiveReferral(CHILD, id(2), day(on), ReferralSource.EARLY_HELP, true);
    }
}
