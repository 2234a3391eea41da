package org.goldenthread.query.jobs.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.springframework.stereotype.Component;

/** Lays what a return would change beside the figures as they are. */
@Component
class FigureMoves {

    private final IndicatorEngine figures;
    private final Definitions definitions;
    private final Knowledge knowledge;

    FigureMoves(IndicatorEngine figures, Definitions definitions, Knowledge knowledge) {
        this.figures = figures;
        this.definitions = definitions;
        this.knowledge = knowledge;
    }

    /** The figures that move, and what is said of all others. */
    Foretelling of(SentReturn.WouldMove told) {
        return knowledge.answer(Optional.empty(), Optional.empty(), known -> of(told, known));
    }

    private Foretelling of(SentReturn.WouldMove told, AsKnown known) {
        Map<String, Indicator> inForce =
                definitions.inForce(known).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Set<String> moving =
                told.figures().stream().map(SentReturn.Move::code).collect(Collectors.toSet());
        Map<Boolean, List<String>> others =
                inForce.values().stream()
                        .filter(one -> !moving.contains(one.code()))
                        .sorted(Comparator.comparing(Indicator::code))
                        .collect(
                                Collectors.partitioningBy(
                                        one -> told.foretold().contains(one.code()),
                                        Collectors.mapping(
                                                one -> one.code() + " " + one.title(),
                                                Collectors.toList())));
        return new Foretelling(
                told.figures().stream()
                        .filter(move -> inForce.containsKey(move.code()))
                        .map(move ->
                                of(move, Objects.requireNonNull(inForce.get(move.code())), known))
                        .toList(),
                others.getOrDefault(true, List.of()),
                others.getOrDefault(false, List.of()));
    }

    private FigureMove of(SentReturn.Move move, Indicator indicator, AsKnown known) {
        Days days =
                move.from() == null
                        ? new Days.AsAt(move.asAt())
                        : new Days.FromTo(move.from(), move.asAt());
        Long before =
                figures.value(new IndicatorQuery(indicator, days, Map.of(), known)).numerator();
        return new FigureMove(
                move.code(), indicator.title(), days, before == null ? 0 : before, move.change());
    }
}
