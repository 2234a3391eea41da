package org.goldenthread.query.figures.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Figures as a stream of changes, for programs. */
@RestController
@ReadsFigures
@Tag(name = "Indicators")
class FigureStreamEndpoint {

    private final IndicatorCatalogue catalogue;
    private final LiveStreams streams;

    FigureStreamEndpoint(IndicatorCatalogue catalogue, LiveStreams streams) {
        this.catalogue = catalogue;
        this.streams = streams;
    }

    @Operation(
            summary = "Changes of figures as they happen",
            description =
                    "Server-sent events, one for each change of a figure as at today, or over the"
                            + " twelve months that end today: its value, the position as of which it is"
                            + " so, and the event that moved it (none when a new day did). What changes"
                            + " within the same moment is told together, by the last event that made the"
                            + " figure what it is. The id of each event is a position: come again with"
                            + " Last-Event-ID, and what changed since is told first.")
    @GetMapping(path = "/api/indicators/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            FollowRequest asked,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard) {
        return streams.open(
                FollowAsked.of(catalogue, asked, heard),
                (event, movement) -> event.data(movement, MediaType.APPLICATION_JSON));
    }
}
