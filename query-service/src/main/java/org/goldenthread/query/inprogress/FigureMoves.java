package org.goldenthread.query.inprogress;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.query.acting.SentReturn;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.indicators.Days;
import org.goldenthread.query.indicators.Definitions;
import org.goldenthread.query.indicators.Figures;
import org.goldenthread.query.indicators.Indicator;
import org.goldenthread.query.indicators.Question;
import org.goldenthread.query.records.AsKnown;
import org.springframework.stereotype.Component;

/** Lays what a return would change beside the figures as they are. */
@Component
class FigureMoves {

    private final Figures figures;
    private final Definitions definitions;
    private final Knowledge knowledge;

    FigureMoves(Figures figures, Definitions definitions, Knowledge knowledge) {
        this.figures = figures;
        this.definitions = definitions;
        this.knowledge = knowledge;
    }

    List<FigureMove> of(List<SentReturn.Move> moves) {
        return moves.isEmpty()
                ? List.of()
                : knowledge.answer(Optional.empty(), Optional.empty(), known -> of(moves, known));
    }

    private List<FigureMove> of(List<SentReturn.Move> moves, AsKnown known) {
        Map<String, Indicator> inForce =
                definitions.inForce(known).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return moves.stream()
                .filter(move -> inForce.containsKey(move.code()))
                .map(move -> of(move, Objects.requireNonNull(inForce.get(move.code())), known))
                .toList();
    }

    private FigureMove of(SentReturn.Move move, Indicator indicator, AsKnown known) {
        Long before =
                figures.value(new Question(indicator, new Days.AsAt(move.asAt()), Map.of(), known))
                        .numerator();
        return new FigureMove(
                move.code(),
                indicator.title(),
                move.asAt(),
                before == null ? 0 : before,
                move.change());
    }
}
