package org.goldenthread.query.children.history;

import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.HistoryChoices;
import org.goldenthread.query.web.Titled;

/**
 * The history of all as a page.
 *
 * @param position how far the journal was known
 */
public record WholeHistoryPage(
        HistoryForm form, HistoryChoices choices, List<Fault> faults, Shown shown, long position)
        implements Titled {

    private static final String ADDRESS = "/history";

    /**
     * The events of one page, the newest first.
     *
     * @param later whether wanted events come after them
     * @param earlier whether wanted events come before them
     */
    public record Shown(List<History.Event> events, boolean later, boolean earlier) {

        static Shown before(Page page, List<History.Event> found, boolean later) {
            return new Shown(page.cut(found), later, page.hasMore(found));
        }

        static Shown since(Page page, List<History.Event> found) {
            return new Shown(page.cut(found).reversed(), page.hasMore(found), true);
        }
    }

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "History of all";
    }

    /** The events on this page. */
    public List<History.Event> events() {
        return shown.events();
    }

    /** Where this history stands. */
    public String address() {
        return ADDRESS;
    }

    /** Where the page with the events before this one stands; empty when there are none. */
    public String earlier() {
        return shown.earlier() && !events().isEmpty()
                ? at("before", events().getLast().position())
                : "";
    }

    /** Where the page with the events after this one stands; empty when there are none. */
    public String later() {
        return shown.later() && !events().isEmpty()
                ? at("since", events().getFirst().position())
                : "";
    }

    /** Where this event is shown: here, or wherever it is. */
    public String event(UUID id) {
        return events().stream().anyMatch(event -> event.eventId().equals(id))
                ? "#event-" + id
                : "/events/" + id;
    }

    /**
     * Where this event stands among others of what it is about; empty when it has no such place.
     */
    public String among(History.Event event) {
        return EventPages.at(event.eventId(), event.stream(), event.type()).orElse("");
    }

    /** Whether the event is about a child. */
    public boolean isOfChild(History.Event event) {
        return EventNames.named(event.type())
                .filter(PathwayEvent.class::isAssignableFrom)
                .isPresent();
    }

    /** What the event is about, in a word. */
    public String about(History.Event event) {
        return isOfChild(event)
                ? "Child"
                : among(event).isEmpty() || EventPage.isOfBackfill(event.type())
                        ? EventPage.about(event.type())
                        : "Publication";
    }

    private String at(String name, long position) {
        String address = form.at(ADDRESS);
        return address + (address.contains("?") ? "&" : "?") + name + "=" + position;
    }
}
