package org.goldenthread.query.children.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.calendar.RecordedYears;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.ParameterRecords;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.children.chronology.HistoryWanted;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of a history, as they were typed or asked for.
 *
 * @param from the first day on which it was known
 * @param to the last
 * @param happenedFrom the first day on which it was so
 * @param happenedTo the last
 * @param corrections only events that correct others
 * @param late only events that were recorded late; with corrections, the one and the other
 */
public record HistoryForm(
        @Schema(description = "the name of the events") String type,
        @Schema(description = "for which agency they were recorded") String agency,
        @Schema(description = "of whoever recorded it") String role,
        @Schema(description = "recorded it, by id") String who,
        @Schema(description = "first day on which it was known", format = "date") String from,
        @Schema(description = "last day on which it was known", format = "date") String to,
        @Schema(description = "first day it was so", format = "date") String happenedFrom,
        @Schema(description = "last day it was so", format = "date") String happenedTo,
        @Schema(description = "yes: corrects another event; with late, the one and the other")
                boolean corrections,
        @Schema(
                        description =
                                "yes: recorded later than the authority's window allows, as DQ-01"
                                        + " counts")
                boolean late)
        implements RequestParameters {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String YES = "yes";

    /** What was typed into a page, which shows what is wrong with it. */
    static HistoryForm of(Parameters typed) {
        return ParameterRecords.read(HistoryForm.class, typed.apart());
    }

    /** The form with these filters, as {@link #given} tells them. */
    public static HistoryForm of(Map<String, String> given) {
        return of(new Parameters(MultiValueMap.fromSingleValue(given)));
    }

    /** Spaces around a word are no part of it. */
    public HistoryForm {
        type = type.strip();
        agency = agency.strip();
        role = role.strip();
        who = who.strip();
        from = from.strip();
        to = to.strip();
        happenedFrom = happenedFrom.strip();
        happenedTo = happenedTo.strip();
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        texts().forEach((name, text) -> {
            if (!isPlain(text)) {
                faults.add(new Fault(name, "A filter must be plain text"));
            }
        });
        mustBeDay(faults, "from", "Known from", from);
        mustBeDay(faults, "to", "Known to", to);
        mustBeDay(faults, "happenedFrom", "Happened from", happenedFrom);
        mustBeDay(faults, "happenedTo", "Happened to", happenedTo);
        return faults;
    }

    /** The events it asks for; a filter that is none does not matter. */
    public HistoryWanted wanted() {
        return new HistoryWanted(
                word(type),
                word(agency),
                word(role),
                word(who),
                day(from).map(HistoryForm::beginning),
                day(to).map(day -> beginning(day.plusDays(1))),
                day(happenedFrom),
                day(happenedTo),
                corrections,
                late);
    }

    /** An address below this one with these filters. */
    public String at(String address) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(address);
        given().forEach((name, _) -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(given()).toUriString();
    }

    /** The filters that matter by their names. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        texts().forEach(given::put);
        given.put("from", from);
        given.put("to", to);
        given.put("happenedFrom", happenedFrom);
        given.put("happenedTo", happenedTo);
        given.put("corrections", corrections ? YES : "");
        given.put("late", late ? YES : "");
        given.values().removeIf(String::isEmpty);
        return given;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("type", type);
        texts.put("agency", agency);
        texts.put("role", role);
        texts.put("who", who);
        return texts;
    }

    private static void mustBeDay(List<Fault> faults, String name, String label, String text) {
        if (!text.isEmpty() && day(text).isEmpty()) {
            faults.add(new Fault(name, label + " must be a date such as 2026-03-31"));
        }
    }

    private static Optional<String> word(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty() && isPlain(it));
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text)
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse)
                    .filter(RecordedYears::hold);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(LONDON).toInstant();
    }
}
