package org.goldenthread.query.figures.live;

import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsFigures;
import org.goldenthread.query.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The same stream for pages: each change is an event by the figure's code, with a piece of HTML.
 */
@Controller
@ReadsFigures
class FigureStreamPages {

    private final IndicatorCatalogue catalogue;
    private final LiveStreams streams;
    private final Pages pages;

    FigureStreamPages(IndicatorCatalogue catalogue, LiveStreams streams, Pages pages) {
        this.catalogue = catalogue;
        this.streams = streams;
        this.pages = pages;
    }

    @GetMapping(path = "/figures/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            FollowRequest asked,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String heard) {
        return streams.open(
                FollowAsked.of(catalogue, asked, heard),
                (event, movement) ->
                        event.name(movement.code())
                                .data(
                                        pages.piece(
                                                "figure-moved",
                                                FigureMoved.of(
                                                        catalogue.asked(movement.code()),
                                                        movement)),
                                        MediaType.TEXT_HTML));
    }
}
