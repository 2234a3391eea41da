package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.CareEpisodeEnded;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.EpisodeEnd;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * An episode as it should stand after the return: one of its rows, or one that is known from
 * elsewhere.
 *
 * @param row the row of the return, if it has the episode
 * @param start the fact in force that began an episode on this day
 * @param known the episode that this fact makes
 * @param end the fact in force that ended it
 */
record DueEpisode(
        SourceRow place,
        LocalDate from,
        ReasonForNewEpisode why,
        @Nullable LocalDate to,
        @Nullable ReasonEpisodeCeased ceased,
        @Nullable ReasonPlaceChanged placeChanged,
        Optional<EpisodeRow> row,
        Optional<InForce<EpisodeStart>> start,
        Optional<CareEpisode> known,
        Optional<InForce<EpisodeEnd>> end,
        ReturnComparison restatement) {

    /** By first day; of one day, what the return has first. */
    static final Comparator<DueEpisode> BY_START =
            Comparator.comparing(DueEpisode::from).thenComparing(due -> due.row.isEmpty());

    /** An episode of the return. What happened after its year it cannot know: such an end stays. */
    static DueEpisode returned(
            EpisodeRow row, Set<LocalDate> starts, ReturnYear year, ReturnComparison restatement) {
        Optional<InForce<EpisodeStart>> start =
                restatement
                        .claim(EpisodeStart.class, fact -> fact.effectiveOn().equals(row.from()))
                        .or(() -> MovedStart.of(row, starts, year, restatement));
        Optional<CareEpisode> known =
                start.flatMap(fact ->
                        CareEpisode.of(restatement.timeline()).stream()
                                .filter(care -> care.startedBy().contains(fact.original()))
                                .findFirst());
        known.ifPresent(care -> YearEndContinuity.check(care, row, year, restatement));
        Optional<CareEpisode> endedSince =
                known.filter(care ->
                        row.to() == null
                                && care.endedOn()
                                        .filter(day -> day.isAfter(year.end()))
                                        .isPresent());
        return new DueEpisode(
                row.cells().row().place(),
                row.from(),
                row.why(),
                endedSince.flatMap(CareEpisode::endedOn).orElse(row.to()),
                endedSince.isPresent() ? endedSince.get().reasonCeased() : row.ceased(),
                endedSince.isPresent() ? endedSince.get().reasonPlaceChanged() : row.placeChanged(),
                Optional.of(row),
                start,
                known,
                known.flatMap(care -> endOf(care, restatement)),
                restatement);
    }

    /** A known episode that the return does not have. */
    static DueEpisode notReturned(
            CareEpisode known, SourceRow place, ReturnComparison restatement) {
        return new DueEpisode(
                place,
                known.startedOn(),
                known.reasonStarted(),
                known.endedOn().orElse(null),
                known.reasonCeased(),
                known.reasonPlaceChanged(),
                Optional.empty(),
                startOf(known, restatement),
                Optional.of(known),
                endOf(known, restatement),
                restatement);
    }

    private static Optional<InForce<EpisodeStart>> startOf(
            CareEpisode known, ReturnComparison restatement) {
        return restatement
                .timeline()
                .of(EpisodeStart.class)
                .filter(fact -> known.startedBy().contains(fact.original()))
                .findFirst();
    }

    private static Optional<InForce<EpisodeEnd>> endOf(
            CareEpisode known, ReturnComparison restatement) {
        return restatement
                .timeline()
                .of(EpisodeEnd.class)
                .filter(fact -> known.endedBy().contains(fact.original()))
                .findFirst();
    }

    Optional<CarePeriodId> period() {
        return known.map(CareEpisode::period);
    }

    /**
     * Whether it goes on from the other by X1 on the same day. Rows whose own dates contradict each
     * other go on from none.
     */
    boolean continues(DueEpisode before) {
        return wentOn(before)
                || why != ReasonForNewEpisode.STARTED
                        && before.ceased == ReasonEpisodeCeased.CONTINUES
                        && from.equals(before.to)
                        && before.from.isBefore(from)
                        && (to == null || to.isAfter(from));
    }

    /**
     * Whether this one is known as the next of the other, which the return does not have, and
     * nothing but its first day is said otherwise.
     */
    private boolean wentOn(DueEpisode before) {
        boolean unsaid =
                row.isEmpty() || known.filter(care -> !care.startedOn().equals(from)).isPresent();
        return unsaid
                && before.row.isEmpty()
                && known.map(CareEpisode::startedBy).equals(before.known.map(CareEpisode::endedBy));
    }

    /**
     * States the beginning; the reason is what the episode before gives for the change of
     * placement.
     */
    void stateStart(CarePeriodId period, @Nullable ReasonPlaceChanged reason) {
        ReasonPlaceChanged why =
                Given.or(reason, start.map(fact -> fact.fact().reasonPlaceChanged()).orElse(null));
        if (row.isPresent()) {
            restatement.state(start, row.get().fact(period, stated(row.get().said()), why), place);
        } else if (!period().equals(Optional.of(period))) {
            restatement.state(
                    start,
                    EpisodeRow.fact(
                            this.why,
                            period,
                            from,
                            known.map(CareEpisode::circumstances).orElse(Circumstances.UNSTATED),
                            why),
                    place);
        }
    }

    /** A row that says nothing but what is known leaves the fact in its own words. */
    private Circumstances stated(Circumstances said) {
        Circumstances before =
                start.map(fact -> fact.fact().stated()).orElse(Circumstances.UNSTATED);
        Circumstances now = known.map(CareEpisode::circumstances).orElse(Circumstances.UNSTATED);
        return now.after(said).equals(now) ? before : before.after(said);
    }

    /** States the end of a chain, or withdraws one that is none. */
    void stateEnd(CarePeriodId period) {
        if (to == null) {
            withdrawEnd();
        } else if (row.isPresent() || end.isEmpty() || !end.get().fact().period().equals(period)) {
            restatement.state(end, endFact(period, to), place);
        }
    }

    /** The next episode goes on, or this one does: there was no end. */
    void withdrawEnd() {
        end.ifPresent(fact -> restatement.withdraw(fact, place));
    }

    private EpisodeEnd endFact(CarePeriodId period, LocalDate to) {
        return ceased == null || ceased == ReasonEpisodeCeased.CONTINUES
                ? new CareEpisodeEnded(period, to, ceased, placeChanged)
                : new CareExitRecorded(period, to, ceased, placeChanged);
    }
}
