package org.goldenthread.query.figures.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/** Reads the form of a figure, by the definition of it that is in force now. */
@Component
class FigureFormReader implements RequestReader<FigureForm> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final IndicatorAnswers figuring;
    private final Clock clock;

    FigureFormReader(IndicatorAnswers figuring, Clock clock) {
        this.figuring = figuring;
        this.clock = clock;
    }

    @Override
    public FigureForm read(Parameters parameters, PathVariables path) {
        return FigureForm.of(
                figuring.indicator(path.named("code")),
                parameters,
                LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
