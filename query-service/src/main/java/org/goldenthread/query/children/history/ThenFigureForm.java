package org.goldenthread.query.children.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Indicator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which figure is stepped through, as it was typed: its days, and the days between which it became
 * known.
 *
 * @param asAt the day of a snapshot; empty for a period
 * @param from the first day of a period; empty for a snapshot
 * @param to the last day of a period; empty for a snapshot
 * @param knownFrom the day at whose end the steps begin; empty for the last day of the figure
 * @param knownTo the day at whose end they end; empty for now
 */
public record ThenFigureForm(
        String asAt, String from, String to, String knownFrom, String knownTo) {

    /** The form as sent; a figure is first stepped through as at the end of last month. */
    static ThenFigureForm of(Indicator indicator, Parameters sent, LocalDate today) {
        LocalDate end = today.withDayOfMonth(1).minusDays(1);
        boolean snapshot = indicator.kind() == Indicator.Kind.SNAPSHOT;
        return new ThenFigureForm(
                snapshot ? text(sent, "asAt", end.toString()) : "",
                snapshot ? "" : text(sent, "from", end.plusDays(1).minusYears(1).toString()),
                snapshot ? "" : text(sent, "to", end.toString()),
                text(sent, "knownFrom", ""),
                text(sent, "knownTo", ""));
    }

    /** The days as the parameters of a question. */
    MultiValueMap<String, String> question() {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        fields().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("known"))
                .forEach(field -> question.add(field.getKey(), field.getValue()));
        return question;
    }

    /** What was filled in, by the names of the fields. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("asAt", asAt);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("knownFrom", knownFrom);
        fields.put("knownTo", knownTo);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** This address with what was filled in. */
    String at(String address) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(address);
        fields().forEach((name, value) -> uri.queryParam(name, value));
        return uri.encode().build().toUriString();
    }

    private static String text(Parameters sent, String name, String usual) {
        return sent.typed(name).filter(text -> !text.isBlank()).map(String::strip).orElse(usual);
    }
}
