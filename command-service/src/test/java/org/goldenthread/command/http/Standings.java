package org.goldenthread.command.http;

import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Children.expected;
import static org.goldenthread.pathway.testing.Help.completed;
import static org.goldenthread.pathway.testing.Help.consent;
import static org.goldenthread.pathway.testing.Help.planned;
import static org.goldenthread.pathway.testing.Help.started;
import static org.goldenthread.pathway.testing.InNeed.accepted;
import static org.goldenthread.pathway.testing.InNeed.assessment;
import static org.goldenthread.pathway.testing.InNeed.cinPlan;
import static org.goldenthread.pathway.testing.InNeed.conference;
import static org.goldenthread.pathway.testing.InNeed.cpPlan;
import static org.goldenthread.pathway.testing.InNeed.enquiry;
import static org.goldenthread.pathway.testing.InNeed.referral;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.person.SiblingsLinked;

/** Where children can stand, by what was recorded of them. */
final class Standings {

    static final PathwayEvent[] BORN = {born("2018-04-01")};
    static final PathwayEvent[] CONSENTED = and(BORN, consent("2026-01-01"));
    static final PathwayEvent[] HELPED = and(CONSENTED, started(1, "2026-01-05"));
    static final PathwayEvent[] PLANNED =
            and(HELPED, completed(1, "2026-01-20"), planned(1, "2026-02-02"));
    static final PathwayEvent[] REFERRED = and(BORN, referral(1, "2026-03-02"));
    static final PathwayEvent[] IN_NEED = and(REFERRED, accepted(1, "2026-03-03"));
    static final PathwayEvent[] IN_CARE = and(BORN, care(1).entered("2026-03-02"));

    private static final ErasureReason BY_COURT = ErasureReason.COURT_ORDER;
    static final PathwayEvent[] TO_BE_FORGOTTEN = and(BORN, new ErasureProposed(BY_COURT));

    static final Map<String, PathwayEvent[]> ALL =
            Map.ofEntries(
                    Map.entry("born", BORN),
                    Map.entry("expected", new PathwayEvent[] {expected("2026-12-24")}),
                    Map.entry("consented", CONSENTED),
                    Map.entry("helped", HELPED),
                    Map.entry("helped by plan", PLANNED),
                    Map.entry(
                            "a contact waits",
                            and(
                                    BORN,
                                    new ContactReceived(
                                            new ContactId(uuid(8)),
                                            day("2026-03-02"),
                                            ReferralSource.SCHOOL,
                                            null))),
                    Map.entry("referred", REFERRED),
                    Map.entry("in need", IN_NEED),
                    Map.entry("assessed now", and(IN_NEED, assessment(1, "2026-03-04"))),
                    Map.entry("in need by plan", and(IN_NEED, cinPlan(1, "2026-03-04"))),
                    Map.entry("enquired of", and(IN_NEED, enquiry(1, "2026-03-04"))),
                    Map.entry(
                            "conferred on today",
                            and(IN_NEED, enquiry(1, "2026-11-04"), conference(1, "2026-11-20"))),
                    Map.entry(
                            "protected",
                            and(
                                    IN_NEED,
                                    enquiry(1, "2026-03-04"),
                                    conference(1, "2026-03-20"),
                                    cpPlan(1, "2026-03-20"))),
                    Map.entry("in care", IN_CARE),
                    Map.entry("away", and(IN_CARE, care(1).temporarily("2026-11-01", "T1"))),
                    Map.entry("to be forgotten", TO_BE_FORGOTTEN),
                    Map.entry(
                            "forgotten",
                            and(TO_BE_FORGOTTEN, new IdentityErased(BY_COURT, List.of()))),
                    Map.entry("no longer in care", and(IN_CARE, care(1).left("2026-06-01", "E4A"))),
                    Map.entry("grown up", new PathwayEvent[] {born("2007-03-01")}),
                    Map.entry(
                            "a care leaver",
                            new PathwayEvent[] {
                                born("2007-03-01"),
                                care(1).entered("2022-03-02"),
                                care(1).left("2024-03-02", "E5")
                            }),
                    Map.entry("dead", and(BORN, new PersonDied(day("2026-11-01")))),
                    Map.entry(
                            "of a family",
                            and(
                                    BORN,
                                    new SiblingsLinked(new ChildId(uuid(7)), day("2020-01-01")),
                                    new ParentLinked(
                                            new PersonId(uuid(9)),
                                            ParentKind.BIRTH_MOTHER,
                                            day("2018-04-01"),
                                            null,
                                            null))));

    private Standings() {}

    private static PathwayEvent[] and(PathwayEvent[] before, PathwayEvent... more) {
        return Stream.concat(Arrays.stream(before), Arrays.stream(more))
                .toArray(PathwayEvent[]::new);
    }
}
