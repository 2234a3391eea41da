package org.goldenthread.query.figures.bridge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
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

    /** A page of a bridge's lines, with the sums of all. */
    BridgeAnswer answer(String code, MultiValueMap<String, String> asked) {
        return answer(code, asked, Page::of);
    }

    /** The whole bridge for a file, unless a page is asked for. */
    BridgeAnswer forFile(String code, MultiValueMap<String, String> asked) {
        return answer(code, asked, Page::ofFile);
    }

    private BridgeAnswer answer(
            String code, MultiValueMap<String, String> asked, Function<Parameters, Page> howMuch) {
        Parameters parameters = new Parameters(asked);
        IndicatorRequest asks = IndicatorRequest.bridge(catalogue.asked(code), parameters);
        Optional<String> by = Optional.ofNullable(asks.by());
        Optional<String> key = parameters.text("key");
        if (!key.stream().allMatch(part -> isPart(asks, part))) {
            parameters.fault("key", "must be a part of the breakdown that by names");
        }
        if (!asked.containsKey("fromKnown")) {
            parameters.fault("fromKnown", "is missing");
        }
        Optional<Moment> from = parameters.moment("fromKnown");
        Page page = howMuch.apply(parameters);
        Optional<Moment> to = page.moment(parameters.moment("toKnown"));
        parameters.check();
        return knowledge.between(
                from,
                to,
                asks.after(),
                (first, last) -> {
                    IndicatorQuery opening = definitions.inForce(asks.question(first));
                    IndicatorQuery closing = definitions.inForce(asks.question(last));
                    return key.map(part -> of(opening, closing, by.orElseThrow(), part, page))
                            .orElseGet(() -> of(opening, closing, by, page));
                });
    }

    /** Any value may be one of a breakdown; an option says which it has. */
    private static boolean isPart(IndicatorRequest asks, String key) {
        String by = asks.by();
        return by != null
                && asks.indicator().options().getOrDefault(by, List.of(key)).contains(key);
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
