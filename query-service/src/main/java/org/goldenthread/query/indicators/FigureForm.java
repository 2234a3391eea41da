package org.goldenthread.query.indicators;

import java.time.LocalDate;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a page asks of a figure: the days, the breakdown, and the day on which it was known. What
 * was left empty has its usual value; the rest stays as it was typed.
 *
 * @param asAt the day of a snapshot; empty for a period
 * @param from the first day of a period; empty for a snapshot
 * @param to the last day of a period; empty for a snapshot
 * @param knownOn the day at whose end it was known; empty for now
 * @param by the breakdown; empty for none
 */
public record FigureForm(String asAt, String from, String to, String knownOn, String by) {

    private static final String POINTS = "12";

    /** The form as sent; a figure is first shown as at yesterday, or over the last whole year. */
    static FigureForm of(Indicator indicator, MultiValueMap<String, String> sent, LocalDate today) {
        LocalDate lastMonthEnd = today.withDayOfMonth(1).minusDays(1);
        boolean snapshot = indicator.kind() == Indicator.Kind.SNAPSHOT;
        return new FigureForm(
                snapshot ? text(sent, "asAt", lastMonthEnd.toString()) : "",
                snapshot
                        ? ""
                        : text(sent, "from", lastMonthEnd.plusDays(1).minusYears(1).toString()),
                snapshot ? "" : text(sent, "to", lastMonthEnd.toString()),
                text(sent, "knownOn", ""),
                text(sent, "by", ""));
    }

    private static String text(MultiValueMap<String, String> sent, String name, String usual) {
        String text = sent.getFirst(name);
        return text == null || text.isBlank() ? usual : text.strip();
    }

    /** The question for the figure itself. */
    MultiValueMap<String, String> question() {
        MultiValueMap<String, String> question = days();
        put(question, "by", by);
        return question;
    }

    /** The question for its course over the last twelve quarters. */
    MultiValueMap<String, String> course() {
        MultiValueMap<String, String> question = days();
        question.remove("from");
        question.add("series", "quarter");
        question.add("count", POINTS);
        return question;
    }

    private MultiValueMap<String, String> days() {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        put(question, "asAt", asAt);
        put(question, "from", from);
        put(question, "to", to);
        put(question, "asKnown", knownOn.isEmpty() ? "" : knownOn + "T23:59:59Z");
        return question;
    }

    private static void put(MultiValueMap<String, String> question, String name, String value) {
        if (!value.isEmpty()) {
            question.put(name, List.of(value));
        }
    }
}
