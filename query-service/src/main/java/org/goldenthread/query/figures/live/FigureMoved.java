package org.goldenthread.query.figures.live;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.goldenthread.query.figures.indicators.FigurePage;
import org.goldenthread.query.figures.indicators.Indicator;

/**
 * A figure that moved, in words.
 *
 * @param why what moved it, and when
 */
public record FigureMoved(String value, String why) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("H:mm:ss 'on' d MMMM yyyy", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    static FigureMoved of(Indicator indicator, Movement movement) {
        MovedBy event = movement.event();
        return new FigureMoved(
                FigurePage.value(indicator, movement.figure()),
                event == null
                        ? "moved with the days, at " + at(movement.asKnown())
                        : "moved by %s at %s"
                                .formatted(event.type().replace('-', ' '), at(event.knownAt())));
    }

    private static String at(Instant instant) {
        return MOMENT.format(instant);
    }
}
