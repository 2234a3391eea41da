package org.goldenthread.query.children.history;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from the id of an event to where it is shown. */
@Controller
@ReadsHistory
class EventPages {

    private final EventProvenance told;
    private final Pages pages;

    EventPages(EventProvenance told, Pages pages) {
        this.told = told;
        this.pages = pages;
    }

    @GetMapping("/events/{id}")
    ResponseEntity<String> event(@PathVariable String id, HttpServletRequest request) {
        EventProvenance.Event event = told.event(Parameters.id("id", id));
        return at(event.eventId(), event.stream(), event.type())
                .map(address ->
                        ResponseEntity.status(HttpStatus.FOUND)
                                .header("Location", address)
                                .body(""))
                .orElseGet(() -> pages.show(request, "historyevent", new EventPage(event)));
    }

    /** Where this event of this stream and type is shown among others, if it is. */
    static Optional<String> at(UUID id, UUID stream, String named) {
        return EventNames.named(named)
                .map(type ->
                        PathwayEvent.class.isAssignableFrom(type)
                                ? "/children/%s/history?event=%s#event-%s".formatted(stream, id, id)
                                : PublicationEvent.class.isAssignableFrom(type)
                                        ? "/publications/" + stream
                                        : EventPage.isOfBackfill(named)
                                                ? "/backfills#event-" + id
                                                : null);
    }
}
