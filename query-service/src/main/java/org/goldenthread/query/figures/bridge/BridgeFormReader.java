package org.goldenthread.query.figures.bridge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestReader;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.springframework.stereotype.Component;

/** Reads the form of a bridge. */
@Component
class BridgeFormReader implements RequestReader<BridgeForm> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final IndicatorCatalogue catalogue;
    private final Clock clock;

    BridgeFormReader(IndicatorCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public BridgeForm read(Parameters parameters, PathVariables path) {
        return BridgeForm.of(
                catalogue.asked(path.named("code")),
                parameters,
                LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
