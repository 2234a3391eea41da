package org.goldenthread.query.figures.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.springframework.stereotype.Component;

/**
 * Works out how the followed figures stand at each new position, once for all who follow them, and
 * tells everybody what moved. One thread calls it, and holds the transaction.
 */
@Component
class Movements {

    private final IndicatorEngine figures;
    private final Definitions definitions;
    private final Search search;
    private final Counter computed;
    private final Map<String, CurrentFigure> standings = new HashMap<>();
    private long reached;

    Movements(
            IndicatorEngine figures,
            Definitions definitions,
            Search search,
            MeterRegistry registry) {
        this.figures = figures;
        this.definitions = definitions;
        this.search = search;
        this.computed =
                Counter.builder("goldenthread.live.figures")
                        .description("figures worked out for all who follow them")
                        .register(registry);
    }

    /**
     * Brings every follower up to what is known; waits for another time while the records are
     * behind what was told already, as they are when a rebuild has just been adopted.
     */
    void tell(Collection<Follower> followers, AsKnown known) {
        if (known.position() < reached) {
            return;
        }
        reached = known.position();
        Set<String> codes =
                followers.stream()
                        .flatMap(follower -> follower.codes().stream())
                        .collect(Collectors.toSet());
        standings.keySet().retainAll(codes);
        Map<String, Movement> moved = refresh(codes, known);
        Map<Since, List<Movement>> missed = new HashMap<>();
        for (Follower follower : followers) {
            List<Movement> news =
                    follower.isNew()
                            ? missed(follower, known, missed)
                            : moved.values().stream()
                                    .filter(one -> follower.codes().contains(one.code()))
                                    .toList();
            follower.tell(news, known.position());
        }
    }

    private Map<String, Movement> refresh(Set<String> codes, AsKnown known) {
        Map<String, Movement> moved = new HashMap<>();
        for (Indicator indicator : definitions.inForce(known)) {
            String code = indicator.code();
            if (!codes.contains(code)) {
                continue;
            }
            IndicatorQuery question = CurrentFigure.question(indicator, known);
            CurrentFigure before = standings.get(code);
            if (before != null && before.isAsOf(question)) {
                continue;
            }
            Value figure = figures.value(question);
            computed.increment();
            standings.put(code, new CurrentFigure(question, figure));
            if (before != null && !before.figure().equals(figure)) {
                long since = before.question().known().position();
                moved.put(code, search.movement(question, figure, since));
            }
        }
        return moved;
    }

    private record Since(Set<String> codes, long position) {}

    /** What moved between the last that a follower heard and now; worked out once for its likes. */
    private List<Movement> missed(
            Follower follower, AsKnown known, Map<Since, List<Movement>> worked) {
        long since = follower.since().orElse(known.position());
        return since >= known.position()
                ? List.of()
                : worked.computeIfAbsent(new Since(follower.codes(), since), this::missed);
    }

    private List<Movement> missed(Since since) {
        return since.codes().stream()
                .map(standings::get)
                .filter(now ->
                        !search.before(now.question(), since.position()).equals(now.figure()))
                .map(now -> search.movement(now.question(), now.figure(), since.position()))
                .toList();
    }
}
