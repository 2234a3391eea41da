package org.goldenthread.query.figures.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.rules.Remainder;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Care;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.records.RecordsDatabase;
import org.goldenthread.query.records.WrittenJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved a figure, one reason at a time. */
class BridgingIT {

    private static final RecordsDatabase DATABASE = RecordsDatabase.fresh();
    private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.read();
    private static final ChildId ANN = new ChildId(new UUID(1, 1));
    private static final ChildId BEN = new ChildId(new UUID(1, 2));

    private final Bridging bridging = new Bridging(DATABASE.jdbc());
    private WrittenJournal journal = new WrittenJournal(DATABASE);

    @BeforeEach
    void forget() {
        journal = new WrittenJournal(DATABASE);
    }

    /** Scenario 1 of the field reference: in care on 28 March, recorded on 9 April. */
    @Test
    void a_care_entry_recorded_after_the_figure_came_late() {
        told(BEN, "2025-01-10", Care.entry(2, "2025-01-09"));
        EventId entry = told(ANN, "2025-04-09", Care.entry(1, "2025-03-28"));

        Bridge bridge = lookedAfter("2025-03-31", "2025-04-01", "2025-04-30");

        assertThat(bridge.opening().value().numerator()).isEqualTo(1);
        assertThat(bridge.closing().value().numerator()).isEqualTo(2);
        assertThat(lines(bridge)).containsExactly(line(ANN, 1, Reason.LATE, entry));
    }

    @Test
    void an_exit_recorded_after_the_figure_came_late_too_and_takes_the_case_away() {
        told(ANN, "2025-01-10", Care.entry(1, "2025-01-09"));
        told(ANN, "2025-02-01", Care.moveOfCarer(1, "2025-01-20"));
        told(ANN, "2025-04-02", Care.status(1, "2025-02-02", LegalStatus.INTERIM_CARE_ORDER));
        EventId exit = told(ANN, "2025-04-03", Care.exit(1, "2025-03-20"));

        assertThat(lines(lookedAfter("2025-03-31", "2025-04-01", "2025-04-30")))
                .containsExactly(line(ANN, -1, Reason.LATE, exit));
    }

    @Test
    void a_voided_entry_takes_its_case_away_and_a_voided_exit_brings_it_back() {
        EventId entry = told(ANN, "2025-01-10", Care.entry(1, "2025-01-09"));
        told(BEN, "2025-01-10", Care.entry(2, "2025-01-09"));
        EventId exit = told(BEN, "2025-03-20", Care.exit(2, "2025-03-19"));
        EventId noEntry = told(ANN, "2025-05-01", voided(entry));
        EventId noExit = told(BEN, "2025-05-02", voided(exit));

        Bridge bridge = lookedAfter("2025-03-31", "2025-04-01", "2025-05-30");

        assertThat(lines(bridge))
                .containsExactlyInAnyOrder(
                        line(ANN, -1, Reason.VOIDED, noEntry, entry),
                        line(BEN, 1, Reason.VOIDED, noExit, exit));
        assertThat(bridge.sums()).containsExactly(new Bridge.Sum(Reason.VOIDED, 0, 0, 0, 2));
    }

    @Test
    void a_date_put_right_moves_the_case_and_later_corrections_of_other_facts_do_not_explain_it() {
        EventId entry = told(ANN, "2025-01-10", Care.entry(1, "2025-01-09"));
        EventId move = told(ANN, "2025-02-01", Care.moveOfCarer(1, "2025-04-20"));
        EventId right = told(ANN, "2025-05-01", amended(entry, Care.entry(1, "2025-04-09")));
        told(ANN, "2025-05-02", amended(move, Care.moveOfCarer(1, "2025-04-21")));
        told(ANN, "2025-05-03", voided(move));

        assertThat(lines(lookedAfter("2025-03-31", "2025-04-01", "2025-05-30")))
                .containsExactly(line(ANN, -1, Reason.AMENDED, right, entry));
    }

    @Test
    void a_follow_up_that_ran_its_time_in_between_elapsed() {
        EventId entry = told(ANN, "2024-01-10", Care.entry(1, "2024-01-09"));
        EventId exit =
                told(
                        ANN,
                        "2024-05-02",
                        Care.exit(1, "2024-05-01", ReasonEpisodeCeased.HOME_PLANNED));
        IndicatorQuery opening =
                question(
                        "RE-01",
                        new Days.FromTo(day("2024-04-01"), day("2025-03-31")),
                        Map.of("view", "exit"),
                        knownOn("2025-04-30"));

        Bridge bridge = between(opening, knownOn("2025-05-01"));

        assertThat(bridge.opening().value().marker()).isEqualTo("z");
        assertThat(bridge.closing().value().denominator()).isEqualTo(1);
        assertThat(lines(bridge)).containsExactly(line(ANN, 1, Reason.ELAPSED, entry, exit));
        assertThat(bridge.addsUp()).isTrue();
    }

    @Test
    void a_revised_population_moves_the_denominator_by_people_and_no_case() {
        told(ANN, "2025-01-10", Care.entry(1, "2025-01-09"));
        EventId revised =
                journal.tell(
                        instant("2025-06-01"),
                        new PopulationEstimated(2024, 70_000, new Wording("a better count")));

        Bridge bridge = lookedAfter("2025-03-31", "2025-04-01", "2025-06-30");

        assertThat(bridge.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.role()).isEqualTo("denominator");
                    assertThat(line.change()).isEqualTo(70_000 - 68_774);
                    assertThat(line.reason()).isEqualTo(Reason.POPULATION);
                    assertThat(line.eventIds()).containsExactly(revised.value());
                });
        assertThat(bridge.addsUp()).isTrue();
    }

    @Test
    void what_changed_and_changed_back_is_no_line() {
        EventId entry = told(ANN, "2025-01-10", Care.entry(1, "2025-01-09"));
        EventId wrong = told(ANN, "2025-04-02", amended(entry, Care.entry(1, "2025-04-09")));
        told(ANN, "2025-04-03", amended(wrong, Care.entry(1, "2025-01-09")));

        assertThat(lookedAfter("2025-03-31", "2025-04-01", "2025-04-30").lines()).isEmpty();
    }

    @Test
    void who_moved_within_a_breakdown_goes_from_one_part_and_comes_to_another() {
        told(ANN, "2025-01-10", Care.entry(1, "2025-01-09", LegalStatus.ACCOMMODATED_SECTION_20));
        told(BEN, "2025-01-10", Care.entry(2, "2025-01-09"));
        EventId order =
                told(ANN, "2025-04-02", Care.status(1, "2025-02-02", LegalStatus.FULL_CARE_ORDER));
        IndicatorQuery opening =
                question(
                        "LA-01", new Days.AsAt(day("2025-03-31")), Map.of(), knownOn("2025-04-01"));
        IndicatorQuery closing =
                question(
                        "LA-01", new Days.AsAt(day("2025-03-31")), Map.of(), knownOn("2025-04-30"));

        Map<String, Bridge> parts = bridging.parts(opening, closing, "legalStatus");

        assertThat(bridging.between(opening, closing).lines()).isEmpty();
        assertThat(parts).containsOnlyKeys("C2", "V2");
        Bridge voluntary = Objects.requireNonNull(parts.get("V2"));
        assertThat(lines(voluntary)).containsExactly(line(ANN, -1, Reason.LATE, order));
        assertThat(voluntary.opening().value().numerator()).isEqualTo(1);
        assertThat(voluntary.closing().value().numerator()).isEqualTo(0);
        Bridge ordered = Objects.requireNonNull(parts.get("C2"));
        assertThat(lines(ordered)).containsExactly(line(ANN, 1, Reason.LATE, order));
        assertThat(ordered.opening().value().numerator()).isEqualTo(1);
        assertThat(ordered.closing().value().numerator()).isEqualTo(2);
    }

    /** Ann comes of age on 10 June 2025, and nobody records that she left care. */
    @Test
    void an_erasure_moves_no_case_in_or_out() {
        PathwayEvent born = registered(ANN, "2007-06-10");
        PathwayEvent entry = Care.entry(1, "2025-01-09");
        EventId registration = told(ANN, "2025-01-10", born);
        EventId care = told(ANN, "2025-01-10", entry);
        IdentityErased erasure =
                Remainder.erasure(
                        ErasureReason.COURT_ORDER,
                        ChildTimeline.of(
                                ANN,
                                List.of(
                                        new Entry(registration, instant("2025-01-10"), born),
                                        new Entry(care, instant("2025-01-10"), entry))),
                        day("2025-09-01"));
        told(ANN, "2025-09-01", erasure);

        Bridge before = lookedAfter("2025-06-09", "2025-07-31", "2025-09-30");
        Bridge after = lookedAfter("2025-06-10", "2025-07-31", "2025-09-30");

        assertThat(before.opening().value().numerator()).isEqualTo(1);
        assertThat(before.closing().value().numerator()).isEqualTo(1);
        assertThat(before.lines()).isEmpty();
        assertThat(after.opening().value().numerator()).isZero();
        assertThat(after.closing().value().numerator()).isZero();
        assertThat(after.lines()).isEmpty();
    }

    private static ChildRegistered registered(ChildId child, String bornOn) {
        return new ChildRegistered(
                day(bornOn),
                Sex.FEMALE,
                null,
                Sealed.of(child.value(), day(bornOn)),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Bridge lookedAfter(String asAt, String fromKnown, String toKnown) {
        IndicatorQuery opening =
                question("LA-01", new Days.AsAt(day(asAt)), Map.of(), knownOn(fromKnown));
        return between(opening, knownOn(toKnown));
    }

    private Bridge between(IndicatorQuery opening, AsKnown closing) {
        return bridging.between(
                opening,
                new IndicatorQuery(
                        opening.indicator(), opening.days(), opening.options(), closing));
    }

    private static IndicatorQuery question(
            String code, Days days, Map<String, String> options, AsKnown known) {
        return new IndicatorQuery(CATALOGUE.named(code).orElseThrow(), days, options, known);
    }

    private EventId told(ChildId child, String knownOn, PathwayEvent event) {
        return journal.tell(child, instant(knownOn), event);
    }

    private static FactVoided voided(EventId wrong) {
        return new FactVoided(wrong, CorrectionReason.NEVER_HAPPENED);
    }

    private static FactAmended amended(EventId wrong, Fact right) {
        return new FactAmended(wrong, right, CorrectionReason.WRONG_DETAIL);
    }

    private AsKnown knownOn(String day) {
        long position = 0;
        while (position < journal.head()
                && !journal.asKnown(position + 1).day().isAfter(day(day))) {
            position++;
        }
        return new AsKnown(position, instant(day).plusSeconds(3_600));
    }

    private static List<String> lines(Bridge bridge) {
        return bridge.lines().stream().map(BridgingIT::said).toList();
    }

    private static String said(Line line) {
        return line instanceof Line.OfCase one
                ? one.childId() + " " + one.change() + " " + one.reason() + " " + one.eventIds()
                : line.toString();
    }

    private static String line(ChildId child, int change, Reason reason, EventId... events) {
        return child + " " + change + " " + reason + " " + List.of(events);
    }

    private static Instant instant(String day) {
        return day(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
