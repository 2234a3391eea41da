package org.goldenthread.query.figures.live;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for the event with which a figure became what it is. The caller holds the transaction. */
@Component
class Search {

    private final JdbcClient jdbc;
    private final IndicatorEngine figures;
    private final Definitions definitions;

    Search(JdbcClient jdbc, IndicatorEngine figures, Definitions definitions) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.definitions = definitions;
    }

    /** What the figure was at this position, all else being as the question says. */
    Value before(IndicatorQuery question, long position) {
        AsKnown then = new AsKnown(position, question.known().instant());
        return figures.value(definitions.inForce(question.knowing(then).referringTo(then)));
    }

    /** This figure as something that moved after a position. */
    Movement movement(IndicatorQuery question, Value figure, long since) {
        return Movement.of(question, figure, mover(question, figure, since));
    }

    /**
     * The event with which the figure came to be so; none when it was so already at the position
     * where the search begins: then the days moved on, or the records were mended. Where facts come
     * in fast it is one of the last, so it is looked for from the end, in steps that double.
     */
    private @Nullable MovedBy mover(IndicatorQuery question, Value figure, long since) {
        long later = question.known().position();
        long earlier = Math.max(since, later - 1);
        while (before(question, earlier).equals(figure)) {
            if (earlier == since) {
                return null;
            }
            long step = 2 * (question.known().position() - earlier);
            later = earlier;
            earlier = Math.max(since, question.known().position() - step);
        }
        while (later - earlier > 1) {
            long middle = (earlier + later) / 2;
            if (before(question, middle).equals(figure)) {
                later = middle;
            } else {
                earlier = middle;
            }
        }
        return at(later).orElse(null);
    }

    private Optional<MovedBy> at(long position) {
        return jdbc.sql("select event_id, type, known_at from records.entry where position = ?")
                .param(position)
                .query((row, _) ->
                        new MovedBy(
                                row.getObject("event_id", UUID.class),
                                row.getString("type"),
                                position,
                                row.getObject("known_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
