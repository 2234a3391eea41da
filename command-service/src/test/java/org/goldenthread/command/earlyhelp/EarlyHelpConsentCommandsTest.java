package org.goldenthread.command.earlyhelp;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.withdrawn;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import org.goldenthread.pathway.codes.AfterRefusal;
import org.goldenthread.pathway.codes.ConsentGiver;
import org.goldenthread.pathway.codes.ConsentMethod;
import org.goldenthread.pathway.codes.ConsentScope;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentRefused;
import org.goldenthread.pathway.ids.ConsentId;
import org.junit.jupiter.api.Test;

/** What a family agrees to, refuses and takes back. */
class EarlyHelpConsentCommandsTest {

    @Test
    void records_consent() {
        given(born("2018-04-01"))
                .when(
                        new GiveEarlyHelpConsent(
                                CHILD,
                                null,
                                new ConsentId(uuid(1)),
                                day("2026-01-01"),
                                ConsentGiver.MOTHER,
                                List.of(ConsentScope.values()),
                                ConsentMethod.WRITTEN,
                                null))
                .settles(consent("2026-01-01"));
    }

    @Test
    void records_that_help_was_refused() {
        given(born("2018-04-01"))
                .when(
                        new RefuseEarlyHelpConsent(
                                CHILD,
                                null,
                                day("2026-01-01"),
                                ConsentGiver.MOTHER,
                                AfterRefusal.OFFER_AGAIN))
                .settles(
                        new EarlyHelpConsentRefused(
                                day("2026-01-01"), ConsentGiver.MOTHER, AfterRefusal.OFFER_AGAIN));
    }

    @Test
    void withdraws_every_consent_in_force() {
        given(consent("2026-01-01"))
                .when(withdraw("2026-02-01"))
                .settles(withdrawn(1, "2026-02-01"));
    }

    @Test
    void withdraws_nothing_where_nothing_is_in_force() {
        given(consent("2026-01-01"), withdrawn(1, "2026-02-01"))
                .when(withdraw("2026-02-01"))
                .refusedAs("no-consent");
    }

    private static WithdrawEarlyHelpConsent withdraw(String on) {
        return new WithdrawEarlyHelpConsent(CHILD, null, day(on), ConsentGiver.MOTHER);
    }
}
