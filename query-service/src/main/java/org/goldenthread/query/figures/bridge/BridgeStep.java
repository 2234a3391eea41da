package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.query.figures.indicators.Case;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;

/**
 * A part of the way from the opening to the closing, on which one thing alone becomes known
 * otherwise.
 *
 * @param from the cases there were before it
 * @param to the cases there were after it
 */
record BridgeStep(
        Stage stage, IndicatorQuery before, IndicatorQuery after, List<Case> from, List<Case> to) {

    /** The whole way, without stages that change nothing. The caller holds the transaction. */
    static List<BridgeStep> between(
            IndicatorQuery opening, IndicatorQuery closing, IndicatorEngine figures) {
        List<BridgeStep> way = new ArrayList<>();
        IndicatorQuery question = opening;
        List<Case> cases = figures.cases(question);
        for (Stage stage : Stage.values()) {
            IndicatorQuery next = stage.next(question, closing);
            if (!next.equals(question)) {
                List<Case> then = figures.cases(next);
                way.add(new BridgeStep(stage, question, next, cases, then));
                cases = then;
                question = next;
            }
        }
        return way;
    }

    /** The same step for the cases of one value of a breakdown alone. */
    BridgeStep within(String by, String key) {
        IndicatorQuery.Cell cell = new IndicatorQuery.Cell(by, key);
        return new BridgeStep(
                stage,
                before.within(by, key),
                after.within(by, key),
                from.stream().filter(cell::holds).toList(),
                to.stream().filter(cell::holds).toList());
    }

    /** Every case that came or went on it. */
    List<CaseMovement> moved() {
        return CaseMovement.between(from, to);
    }
}
