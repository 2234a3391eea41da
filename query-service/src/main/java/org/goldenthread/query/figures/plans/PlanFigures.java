package org.goldenthread.query.figures.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.query.asof.AnswerCache;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeProperties;
import org.goldenthread.query.figures.indicators.Days;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Targets;
import org.springframework.stereotype.Component;

/**
 * Works out the figures of plans; what was worked out as of a position stays. The caller holds the
 * transaction.
 */
@Component
class PlanFigures {

    // Two years, so that each quarter has the one of the year before beside it.
    private static final int QUARTERS = 8;
    private static final int MONTHS = 3;

    private final IndicatorEngine figures;
    private final Definitions definitions;
    private final Targets targets;
    private final Knowledge knowledge;
    private final AnswerCache<PlanFigure> settled;

    PlanFigures(
            IndicatorEngine figures,
            Definitions definitions,
            Targets targets,
            Knowledge knowledge,
            KnowledgeProperties properties) {
        this.settled = new AnswerCache<>(properties.answersKept());
        this.figures = figures;
        this.definitions = definitions;
        this.targets = targets;
        this.knowledge = knowledge;
    }

    /** The figures of these codes up to this day; a code that no indicator has is left out. */
    Map<String, PlanFigure> of(Collection<String> codes, LocalDate day, AsKnown known) {
        Map<String, Indicator> inForce =
                definitions.inForce(known).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        long mended = knowledge.mended();
        Map<String, PlanFigure> found = new LinkedHashMap<>();
        for (String code : codes) {
            Indicator indicator = inForce.get(code);
            if (indicator != null) {
                found.put(
                        code,
                        settled.answer(
                                List.of(code, day, known.position(), known.day(), mended),
                                () -> of(indicator, day, known)));
            }
        }
        return found;
    }

    private PlanFigure of(Indicator indicator, LocalDate day, AsKnown known) {
        List<Targets.Target> all = targets.of(indicator.code(), known);
        List<LocalDate> days =
                IntStream.rangeClosed(-QUARTERS, 0)
                        .mapToObj(quarter -> later(day, quarter * MONTHS))
                        .toList();
        return new PlanFigure(
                indicator,
                Days.upTo(day, indicator.kind()),
                days.stream()
                        .map(one -> Days.upTo(one, indicator.kind()))
                        .map(about -> new IndicatorQuery(indicator, about, Map.of(), known))
                        .map(figures::value)
                        .toList(),
                days.stream().map(one -> Targets.on(one, all)).toList());
    }

    /** The same day so many months later; the end of a month stays one. */
    private static LocalDate later(LocalDate day, int months) {
        return day.plusDays(1).plusMonths(months).minusDays(1);
    }
}
