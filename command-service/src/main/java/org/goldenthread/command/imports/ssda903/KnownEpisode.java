package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.command.imports.Restatement;
import org.goldenthread.command.imports.Row;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
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
 * A row of the episodes table beside what is in force: the fact that began an episode on its first
 * day, and the fact that ended that episode.
 */
record KnownEpisode(
        EpisodeRow row,
        Restatement restatement,
        Optional<InForce<EpisodeStart>> start,
        Optional<CareEpisode> episode,
        Optional<InForce<EpisodeEnd>> end) {

    static KnownEpisode of(EpisodeRow row, Restatement restatement) {
        Optional<InForce<EpisodeStart>> start =
                restatement.claim(
                        EpisodeStart.class, known -> known.effectiveOn().equals(row.from()));
        Optional<CareEpisode> episode =
                start.flatMap(known ->
                        CareEpisode.of(restatement.timeline()).stream()
                                .filter(care -> care.startedBy().contains(known.original()))
                                .findFirst());
        Optional<InForce<EpisodeEnd>> end =
                episode.flatMap(CareEpisode::endedOn)
                        .flatMap(day ->
                                restatement.claim(
                                        EpisodeEnd.class,
                                        known ->
                                                known.period().equals(episode.get().period())
                                                        && known.effectiveOn().equals(day)));
        return new KnownEpisode(row, restatement, start, episode, end);
    }

    boolean isKnown() {
        return start.isPresent();
    }

    Optional<CarePeriodId> period() {
        return start.map(known -> known.fact().period());
    }

    /**
     * States the beginning; the reason is what the row before gives for the change of placement.
     */
    void stateStart(CarePeriodId period, @Nullable ReasonPlaceChanged reason) {
        Circumstances stated =
                start.map(known -> known.fact().stated()).orElse(Circumstances.UNSTATED);
        Circumstances now = episode.map(CareEpisode::circumstances).orElse(Circumstances.UNSTATED);
        boolean saysMore = !now.after(row.said()).equals(now);
        restatement.state(
                start,
                row.fact(
                        period,
                        saysMore ? stated.after(row.said()) : stated,
                        Given.or(
                                reason,
                                start.map(known -> known.fact().reasonPlaceChanged())
                                        .orElse(null))),
                place());
    }

    /** States the end, or withdraws one that the return, which reaches as far, does not have. */
    void stateEnd(CarePeriodId period, ReturnYear year) {
        if (row.to() == null) {
            end.filter(known -> !known.effectiveOn().isAfter(year.end()))
                    .ifPresent(known -> restatement.withdraw(known, place()));
        } else if (!continuesElsewhere()) {
            restatement.state(end, endFact(period, row.to()), place());
        }
    }

    /** The next row goes on, so there was no end. */
    void withdrawEnd() {
        end.ifPresent(known -> restatement.withdraw(known, place()));
    }

    /** Whether the row ends by X1 and what comes next is known, though not from this return. */
    private boolean continuesElsewhere() {
        return row.ceased() == ReasonEpisodeCeased.CONTINUES
                && end.isEmpty()
                && episode.flatMap(CareEpisode::endedOn).equals(Optional.ofNullable(row.to()));
    }

    private EpisodeEnd endFact(CarePeriodId period, LocalDate to) {
        return row.ceased() == null || row.ceased() == ReasonEpisodeCeased.CONTINUES
                ? new CareEpisodeEnded(period, to, row.ceased(), row.placeChanged())
                : new CareExitRecorded(period, to, row.ceased(), row.placeChanged());
    }

    private Row place() {
        return row.cells().row().place();
    }
}
