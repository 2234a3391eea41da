package org.goldenthread.query.bridge;

import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Moment;
import org.goldenthread.query.asking.Page;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.indicators.Asks;
import org.goldenthread.query.indicators.Definitions;
import org.goldenthread.query.indicators.IndicatorCatalogue;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers requests for bridges: reads what is asked, and builds the bridge in one view. */
@Component
class Bridges {

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;
    private final Knowledge knowledge;
    private final Bridging bridging;

    Bridges(
            IndicatorCatalogue catalogue,
            Definitions definitions,
            Knowledge knowledge,
            Bridging bridging) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.knowledge = knowledge;
        this.bridging = bridging;
    }

    BridgeAnswer answer(String code, MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        Asks asks = Asks.bridge(catalogue.asked(code), parameters);
        Optional<Moment> from = parameters.moment("fromKnown");
        if (!asked.containsKey("fromKnown")) {
            parameters.fault("fromKnown", "is missing");
        }
        Page page = Page.of(parameters);
        Optional<Moment> to = page.moment(parameters.moment("toKnown"));
        parameters.check();
        return knowledge.between(
                from,
                to,
                asks.after(),
                (opening, closing) -> {
                    Bridge bridge =
                            bridging.between(
                                    definitions.inForce(asks.question(opening)),
                                    definitions.inForce(asks.question(closing)));
                    List<Line> fetched =
                            bridge.lines().stream()
                                    .skip(page.offset())
                                    .limit(page.oneMore())
                                    .toList();
                    return BridgeAnswer.of(bridge, page.cut(fetched), page.next(fetched, closing));
                });
    }
}
