package org.goldenthread.query.figures.bridge;

import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.springframework.stereotype.Component;

/** Answers requests for bridges: reads what is asked, and builds the bridge in one view. */
@Component
class Bridges {

    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Bridging bridging;

    Bridges(Definitions definitions, Knowledge knowledge, Bridging bridging) {
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.bridging = bridging;
    }

    /** A page of a bridge's lines, with the sums of all. */
    BridgeAnswer answer(BridgeRequest asked, Page page) {
        IndicatorRequest asks = asked.asks();
        Optional<String> by = Optional.ofNullable(asks.by());
        return knowledge.between(
                Optional.of(asked.between().fromKnown()),
                page.moment(asked.between().toKnown()),
                asks.after(),
                (first, last) -> {
                    IndicatorQuery opening = definitions.inForce(asks.question(first));
                    IndicatorQuery closing = definitions.inForce(asks.question(last));
                    return asked.between()
                            .key()
                            .map(part -> of(opening, closing, by.orElseThrow(), part, page))
                            .orElseGet(() -> of(opening, closing, by, page));
                });
    }

    private BridgeAnswer of(
            IndicatorQuery opening, IndicatorQuery closing, String by, String key, Page page) {
        return of(opening.within(by, key), closing.within(by, key), Optional.<String>empty(), page);
    }

    private BridgeAnswer of(
            IndicatorQuery opening, IndicatorQuery closing, Optional<String> by, Page page) {
        Bridge bridge = bridging.between(opening, closing);
        List<Line> fetched =
                bridge.lines().stream().skip(page.offset()).limit(page.oneMore()).toList();
        BridgeAnswer answer =
                BridgeAnswer.of(bridge, page.cut(fetched), page.next(fetched, closing.known()));
        return by.map(way -> answer.by(way, bridging.parts(opening, closing, way))).orElse(answer);
    }
}
