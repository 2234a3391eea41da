package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.Finding.Recorded;
import org.goldenthread.command.imports.Restatement;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.EpisodeEnd;
import org.goldenthread.pathway.timeline.InForce;

/**
 * The rows of the episodes table, joined into chains by X1 on the same day. A chain takes over the
 * period that any of its episodes is known under, else it gets an id of its own.
 */
final class EpisodeRows {

    private final Restatement restatement;
    private final ReturnYear year;
    private final LocalDate today;
    private final Set<CarePeriodId> taken = new HashSet<>();

    EpisodeRows(Restatement restatement, ReturnYear year, LocalDate today) {
        this.restatement = restatement;
        this.year = year;
        this.today = today;
    }

    void state(List<Cells> table) {
        List<KnownEpisode> episodes =
                withoutRepeats(table).stream()
                        .flatMap(cells -> EpisodeRow.read(cells, today).stream())
                        .sorted(EpisodeRow.IN_ORDER)
                        .map(row -> KnownEpisode.of(row, restatement))
                        .toList();
        chains(episodes).forEach(this::chain);
    }

    private List<Cells> withoutRepeats(List<Cells> table) {
        Set<Map<String, String>> seen = new HashSet<>();
        Set<String> starts = new HashSet<>();
        List<Cells> rows = new ArrayList<>();
        for (Cells cells : table) {
            if (!seen.add(cells.row().cells())) {
                cells.refuse("GT-903-3", "The same row stands in the table twice.");
                continue;
            }
            if (!cells.row().cell("DECOM").map(starts::add).orElse(true)) {
                restatement.find(
                        cells.row().place(),
                        "GT-903-4",
                        "Another episode of the child starts on the same day.",
                        Recorded.AS_STATED);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<List<KnownEpisode>> chains(List<KnownEpisode> episodes) {
        List<List<KnownEpisode>> chains = new ArrayList<>();
        for (KnownEpisode episode : episodes) {
            chains.stream()
                    .filter(chain -> episode.row().continues(chain.getLast().row()))
                    .findFirst()
                    .orElseGet(() -> {
                        chains.add(new ArrayList<>());
                        return chains.getLast();
                    })
                    .add(episode);
        }
        return chains;
    }

    private void chain(List<KnownEpisode> chain) {
        KnownEpisode first = chain.getFirst();
        CarePeriodId fresh = new CarePeriodId(restatement.id("care-period", first.row().from()));
        Optional<EpisodeEnd> before = first.isKnown() ? Optional.empty() : interrupted(first.row());
        CarePeriodId period =
                chain.stream()
                        .flatMap(episode -> episode.period().stream())
                        .findFirst()
                        .or(() -> before.map(EpisodeEnd::period))
                        .filter(taken::add)
                        .orElse(fresh);
        ReasonPlaceChanged reason = before.map(EpisodeEnd::reasonPlaceChanged).orElse(null);
        for (KnownEpisode episode : chain) {
            episode.stateStart(period, reason);
            reason = episode.row().placeChanged();
            if (episode == chain.getLast()) {
                episode.stateEnd(period, year);
            } else {
                episode.withdrawEnd();
            }
        }
    }

    /**
     * The end by X1 of an earlier return that this row, new in this one, goes on from; it is
     * withdrawn.
     */
    private Optional<EpisodeEnd> interrupted(EpisodeRow row) {
        if (row.why() == ReasonForNewEpisode.STARTED) {
            return Optional.empty();
        }
        Optional<InForce<EpisodeEnd>> end =
                restatement.claim(
                        EpisodeEnd.class,
                        known ->
                                known.reason() == ReasonEpisodeCeased.CONTINUES
                                        && known.effectiveOn().equals(row.from())
                                        && !taken.contains(known.period()));
        end.ifPresent(known -> restatement.withdraw(known, row.cells().row().place()));
        return end.map(InForce::fact);
    }
}
