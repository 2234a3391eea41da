package org.goldenthread.query.figures.delay;

import java.util.List;
import org.goldenthread.query.asof.AnswerCache;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeProperties;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.springframework.stereotype.Component;

/** Answers requests about delay: reads what is asked, and works it out in one view. */
@Component
class Delaying {

    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Delays delays;
    private final AnswerCache<Delay> settled;

    Delaying(
            Definitions definitions,
            Knowledge knowledge,
            Delays delays,
            KnowledgeProperties properties) {
        this.settled = new AnswerCache<>(properties.answersKept());
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.delays = delays;
    }

    DelayAnswer answer(DelayRequest asked) {
        IndicatorRequest asks = asked.asks();
        int months = asked.months();
        return knowledge.answer(
                asks.moment(),
                asks.after(),
                known -> {
                    IndicatorQuery question = definitions.inForce(asks.question(known));
                    Delay delay =
                            settled.answer(
                                    List.of(
                                            asks,
                                            months,
                                            known.position(),
                                            known.day(),
                                            knowledge.mended()),
                                    () -> delays.of(question, months));
                    return DelayAnswer.of(question, months, delay);
                });
    }
}
