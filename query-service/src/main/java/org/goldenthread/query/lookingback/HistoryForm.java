package org.goldenthread.query.lookingback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.chronology.HistoryWanted;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of a history, as they were typed.
 *
 * @param from the first day on which it was known
 * @param to the last
 * @param corrections only events that correct others
 */
public record HistoryForm(
        String type, String agency, String who, String from, String to, boolean corrections) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static HistoryForm of(MultiValueMap<String, String> typed) {
        return new HistoryForm(
                text(typed, "type"),
                text(typed, "agency"),
                text(typed, "who"),
                text(typed, "from"),
                text(typed, "to"),
                typed.containsKey("corrections"));
    }

    /** What is wrong with it. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!from.isEmpty() && day(from).isEmpty()) {
            faults.add(new Fault("from", "Known from must be a date such as 2026-03-31"));
        }
        if (!to.isEmpty() && day(to).isEmpty()) {
            faults.add(new Fault("to", "Known to must be a date such as 2026-03-31"));
        }
        return faults;
    }

    /** The events it asks for; a day that is none does not matter. */
    HistoryWanted wanted() {
        return new HistoryWanted(
                given(type),
                given(agency),
                given(who),
                day(from).map(HistoryForm::beginning),
                day(to).map(day -> beginning(day.plusDays(1))),
                corrections);
    }

    /** An address below this one with these filters. */
    String at(String address) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(address);
        given(type).ifPresent(it -> uri.queryParam("type", it));
        given(agency).ifPresent(it -> uri.queryParam("agency", it));
        given(who).ifPresent(it -> uri.queryParam("who", it));
        given(from).ifPresent(it -> uri.queryParam("from", it));
        given(to).ifPresent(it -> uri.queryParam("to", it));
        if (corrections) {
            uri.queryParam("corrections", "yes");
        }
        return uri.encode().build().toUriString();
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        String text = typed.getFirst(name);
        return text == null ? "" : text.strip();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
