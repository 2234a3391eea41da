package org.goldenthread.query.figures.indicators;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.KnownOn;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a page asks of a figure: the days, the options, the breakdown, the course, and the moment of
 * knowledge. What was left empty has its usual value; the rest stays as it was typed.
 *
 * @param asAt the day of a snapshot; empty for a period
 * @param from the first day of a period; empty for a snapshot
 * @param to the last day of a period; empty for a snapshot
 * @param knownOn the day at whose end it was known; empty for now
 * @param position the journal position as of which it was known, which counts before the day
 * @param by the breakdown; empty for none
 * @param series month, quarter or year
 * @param count how many of them
 * @param options what was chosen of the indicator's options
 */
public record FigureForm(
        String asAt,
        String from,
        String to,
        String knownOn,
        String position,
        String by,
        String series,
        String count,
        Map<String, String> options)
        implements RequestParameters {

    /** The form as sent; at first it asks up to the end of last month. */
    public static FigureForm of(Indicator indicator, Parameters sent, LocalDate today) {
        Days usual = Days.upTo(today.withDayOfMonth(1).minusDays(1), indicator.kind());
        boolean snapshot = indicator.kind() == Indicator.Kind.SNAPSHOT;
        Map<String, String> options = new LinkedHashMap<>();
        indicator
                .options()
                .forEach((option, values) ->
                        options.put(option, text(sent, option, values.getFirst())));
        String knownOn = text(sent, "knownOn", "");
        return new FigureForm(
                snapshot ? text(sent, "asAt", usual.last().toString()) : "",
                snapshot ? "" : text(sent, "from", usual.first().toString()),
                snapshot ? "" : text(sent, "to", usual.last().toString()),
                knownOn.equals(today.toString()) ? "" : knownOn,
                text(sent, "position", ""),
                text(sent, "by", ""),
                text(sent, "series", "quarter"),
                text(sent, "count", "12"),
                options);
    }

    private static String text(Parameters sent, String name, String usual) {
        return sent.typed(name).filter(text -> !text.isBlank()).map(String::strip).orElse(usual);
    }

    /** The question for the figure itself. */
    MultiValueMap<String, String> question() {
        MultiValueMap<String, String> question = cases();
        put(question, "by", by);
        return question;
    }

    /** The question for its course. */
    MultiValueMap<String, String> course() {
        MultiValueMap<String, String> question = cases();
        question.remove("from");
        question.add("series", series);
        question.add("count", count);
        return question;
    }

    /** The question for the cases behind it. */
    public MultiValueMap<String, String> cases() {
        MultiValueMap<String, String> question = days();
        known().ifPresent(known -> question.add("asKnown", known));
        return question;
    }

    /** The question without the moment of knowledge. */
    public MultiValueMap<String, String> days() {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        put(question, "asAt", asAt);
        put(question, "from", from);
        put(question, "to", to);
        options.forEach((option, value) -> put(question, option, value));
        return question;
    }

    private Optional<String> known() {
        if (!position.isEmpty()) {
            return Optional.of(position);
        }
        return KnownOn.endOf(knownOn)
                .map(moment ->
                        moment instanceof Moment.AtInstant(var instant)
                                ? instant.toString()
                                : knownOn);
    }

    /** As of when it is known, in words. */
    public String knownInWords() {
        return !position.isEmpty()
                ? "as known at position " + position
                : knownOn.isEmpty()
                        ? "as known now"
                        : "as known at the end of " + InWords.day(LocalDate.parse(knownOn));
    }

    /** The same question as the query of an address. */
    public String address() {
        MultiValueMap<String, String> question = days();
        put(question, "knownOn", knownOn);
        put(question, "position", position);
        put(question, "by", by);
        put(question, "series", series);
        put(question, "count", count);
        return address(question);
    }

    /** The question for the cases of a point of its course, as the query of an address. */
    public String casesOf(IndicatorAnswer point) {
        return new FigureForm(
                        Objects.toString(point.asAt(), ""),
                        Objects.toString(point.from(), ""),
                        Objects.toString(point.to(), ""),
                        knownOn,
                        position,
                        by,
                        series,
                        count,
                        options)
                .casesAddress();
    }

    private MultiValueMap<String, String> whose() {
        MultiValueMap<String, String> question = days();
        put(question, "knownOn", knownOn);
        put(question, "position", position);
        return question;
    }

    /** The question for the cases behind the figure, as the query of an address. */
    public String casesAddress() {
        return address(whose());
    }

    /** These parameters as the query of an address. */
    public static String address(MultiValueMap<String, String> question) {
        return question.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream()
                                .map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }

    private static void put(MultiValueMap<String, String> question, String name, String value) {
        if (!value.isEmpty()) {
            question.put(name, List.of(value));
        }
    }
}
