package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.timeline.InForce;

/**
 * The rows of the episodes table beside the episodes that are known already; joined into chains by
 * X1 on the same day. A chain keeps the period that its episodes are known under, else it gets an
 * id of its own.
 */
final class EpisodeRows {

    private final ReturnComparison restatement;
    private final ReturnYear year;
    private final LocalDate today;
    private final Set<CarePeriodId> taken = new HashSet<>();

    EpisodeRows(ReturnComparison restatement, ReturnYear year, LocalDate today) {
        this.restatement = restatement;
        this.year = year;
        this.today = today;
    }

    void state(List<RowValues> table) {
        List<EpisodeRow> rows =
                Repeats.found(
                                table,
                                "DECOM",
                                "Another episode of the child starts on the same day.")
                        .stream()
                        .flatMap(cells -> EpisodeRow.read(cells, today).stream())
                        .sorted(EpisodeRow.IN_ORDER)
                        .toList();
        Set<LocalDate> starts = rows.stream().map(EpisodeRow::from).collect(Collectors.toSet());
        List<DueEpisode> returned =
                rows.stream()
                        .map(row -> DueEpisode.returned(row, starts, year, restatement))
                        .toList();
        findForgotten(returned);
        if (!returned.isEmpty()) {
            chains(
                            Stream.concat(returned.stream(), notReturned(returned))
                                    .sorted(DueEpisode.BY_START)
                                    .toList())
                    .forEach(this::chain);
        }
    }

    /** An episode left open by an earlier return begins this one, with the same first day (502). */
    private void findForgotten(List<DueEpisode> returned) {
        returned.stream()
                .findFirst()
                .ifPresent(first ->
                        notReturned(returned)
                                .flatMap(due -> due.known().stream())
                                .filter(care -> YearEndContinuity.wasLeftOpen(care, year))
                                .filter(care -> care.startedOn().isBefore(year.end()))
                                .findFirst()
                                .ifPresent(_ ->
                                        restatement.find(
                                                first.place(),
                                                "903-502",
                                                "The episode which was open when the last year"
                                                        + " ended does not begin this return.",
                                                Recorded.AS_STATED)));
    }

    /** What is known and not in this return: of other years, or logged by hand. */
    private Stream<DueEpisode> notReturned(List<DueEpisode> returned) {
        Set<EventId> claimed =
                returned.stream()
                        .flatMap(due -> due.start().stream())
                        .map(InForce::original)
                        .collect(Collectors.toSet());
        SourceRow place = returned.getFirst().place();
        return CareEpisode.of(restatement.timeline()).stream()
                .filter(episode -> !claimed.contains(episode.startedBy().getFirst()))
                .map(episode -> DueEpisode.notReturned(episode, place, restatement));
    }

    private static List<List<DueEpisode>> chains(List<DueEpisode> episodes) {
        List<List<DueEpisode>> chains = new ArrayList<>();
        for (DueEpisode episode : episodes) {
            chains.stream()
                    .filter(chain -> episode.continues(chain.getLast()))
                    .findFirst()
                    .orElseGet(() -> {
                        chains.add(new ArrayList<>());
                        return chains.getLast();
                    })
                    .add(episode);
        }
        return chains;
    }

    private void chain(List<DueEpisode> chain) {
        CarePeriodId period =
                chain.stream()
                        .flatMap(episode -> episode.period().stream())
                        .findFirst()
                        .filter(taken::add)
                        .orElseGet(() -> fresh(chain.getFirst().from()));
        ReasonPlaceChanged reason = null;
        for (DueEpisode episode : chain) {
            episode.stateStart(period, reason);
            reason = episode.placeChanged();
            if (episode == chain.getLast()) {
                episode.stateEnd(period);
            } else {
                episode.withdrawEnd();
            }
        }
    }

    private CarePeriodId fresh(LocalDate from) {
        CarePeriodId period;
        do {
            period = new CarePeriodId(restatement.id("care-period", from));
        } while (!taken.add(period));
        return period;
    }
}
