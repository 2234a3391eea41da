package org.goldenthread.query.bridge;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.query.indicators.Case;
import org.goldenthread.query.indicators.Figures;
import org.goldenthread.query.indicators.Question;

/**
 * A part of the way from the opening to the closing, on which one thing alone becomes known
 * otherwise.
 *
 * @param from the cases there were before it
 * @param to the cases there were after it
 */
record Step(Stage stage, Question before, Question after, List<Case> from, List<Case> to) {

    /** The whole way, without stages that change nothing. The caller holds the transaction. */
    static List<Step> between(Question opening, Question closing, Figures figures) {
        List<Step> way = new ArrayList<>();
        Question question = opening;
        List<Case> cases = figures.cases(question);
        for (Stage stage : Stage.values()) {
            Question next = stage.next(question, closing);
            if (!next.equals(question)) {
                List<Case> then = figures.cases(next);
                way.add(new Step(stage, question, next, cases, then));
                cases = then;
                question = next;
            }
        }
        return way;
    }

    /** The same step for the cases of one value of a breakdown alone. */
    Step within(String by, String key) {
        Question.Cell cell = new Question.Cell(by, key);
        return new Step(
                stage,
                before.within(by, key),
                after.within(by, key),
                from.stream().filter(cell::holds).toList(),
                to.stream().filter(cell::holds).toList());
    }

    /** Every case that came or went on it. */
    List<Moved> moved() {
        return Moved.between(from, to);
    }
}
