package org.goldenthread.query.children.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.children.chronology.HistoryChoices;
import org.goldenthread.query.web.Titled;

/**
 * A history as a page.
 *
 * @param total how many events the filters let through
 * @param number which page this is, from 1
 * @param length how many events a page shows
 * @param sought the event that was asked for
 * @param steppable whether the reader may step through what was known of the child
 */
public record HistoryPage(
        History history,
        HistoryForm form,
        HistoryChoices choices,
        List<Fault> faults,
        long total,
        int number,
        int length,
        Optional<UUID> sought,
        boolean steppable)
        implements Titled {

    @Override
    public String title() {
        return "History";
    }

    /** The id under which the child is known. */
    public String childId() {
        return history.childId().toString();
    }

    /** Where the same events can be had as a table. */
    public String table() {
        return form.at(address() + ".csv");
    }

    /** Where this history stands. */
    public String address() {
        return "/children/" + childId() + "/history";
    }

    /** How many pages there are. */
    public int pages() {
        return (int) Math.max(1, (total + length - 1) / length);
    }

    /** Where the page of this number stands. */
    public String page(int number) {
        String address = form.at(address());
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    /** Where this event is shown: here, or wherever it is. */
    public String event(UUID id) {
        return history.events().stream().anyMatch(event -> event.eventId().equals(id))
                ? "#event-" + id
                : "/events/" + id;
    }
}
