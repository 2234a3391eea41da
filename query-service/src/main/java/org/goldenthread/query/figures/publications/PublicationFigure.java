package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Digest;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.query.figures.indicators.PartWords;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a publication.
 *
 * @param version of the indicator's definition
 * @param historyFrom from when the history is held that it looks back on, where that is too short
 * @param asFarAsKnown true where some of its days had not come yet
 * @param cases how many cases were behind it
 * @param digest over them
 */
public record PublicationFigure(
        IndicatorCode code,
        Wording title,
        int version,
        Wording unit,
        @JsonInclude(Include.NON_NULL) @Nullable LocalDate asAt,
        @JsonInclude(Include.NON_NULL) @Nullable LocalDate from,
        @JsonInclude(Include.NON_NULL) @Nullable LocalDate to,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> options,
        @Nullable BigDecimal value,
        @JsonInclude(Include.NON_NULL) @Nullable CodeWord marker,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        @JsonInclude(Include.NON_NULL) @Nullable Integer censored,
        @JsonInclude(Include.NON_NULL) @Nullable BigDecimal share,
        @JsonInclude(Include.NON_NULL) FrozenFigure.@Nullable Rate rate,
        @JsonInclude(Include.NON_NULL) @Nullable String rateMarker,
        @JsonInclude(Include.NON_NULL) @Nullable LocalDate historyFrom,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean asFarAsKnown,
        @JsonInclude(Include.NON_NULL) @Nullable CodeWord by,
        @JsonInclude(Include.NON_EMPTY) List<FrozenFigure.Part> breakdown,
        int cases,
        Digest digest) {

    /**
     * What is to be known of a figure beside its numbers. It follows from what was known at the
     * figure's position, and so says the same for ever.
     */
    record Marks(
            @Nullable String rateMarker,
            @Nullable LocalDate historyFrom,
            @Nullable Boolean asFarAsKnown) {}

    /** The figure as people read it. */
    public String words() {
        return words(value, marker);
    }

    /** What a part of its breakdown is called. */
    public String words(Wording key) {
        return PartWords.of(by == null ? null : by.text(), key.text());
    }

    /** A part of its breakdown as people read it. */
    public String words(FrozenFigure.Part part) {
        return words(part.value(), part.marker());
    }

    /** The days it is about. */
    public String days() {
        if (asAt != null) {
            return "on " + InWords.day(asAt);
        }
        return from == null || to == null ? "" : InWords.day(from) + " to " + InWords.day(to);
    }

    /** What makes it less than it seems, for whoever reads the page. */
    public List<String> warnings() {
        return Stream.of(
                        historyFrom == null
                                ? ""
                                : "It looks back farther than the history held, which begins on "
                                        + InWords.day(historyFrom)
                                        + ".",
                        asFarAsKnown == null
                                ? ""
                                : "Some of its days had not come yet: it is so as far as was known.")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Where the figure of these days is shown as it is now. */
    public String address() {
        return "/figures/"
                + code
                + (asAt == null ? "?from=" + from + "&to=" + to : "?asAt=" + asAt);
    }

    private String words(@Nullable BigDecimal value, @Nullable CodeWord marker) {
        if (value == null) {
            return marker == null
                    ? "Not available"
                    : switch (marker.text()) {
                        case "z" -> "Not applicable";
                        case "c" -> "Suppressed";
                        default -> "Not available";
                    };
        }
        return InWords.number(value) + (unit.text().equals("percent") ? "%" : "");
    }

    static PublicationFigure of(FrozenFigure figure, Marks marks) {
        FigureAsked asked = figure.asked();
        return new PublicationFigure(
                asked.code(),
                figure.title(),
                figure.definition(),
                figure.unit(),
                asked.asAt(),
                asked.from(),
                asked.to(),
                options(asked),
                figure.value(),
                figure.marker(),
                figure.numerator(),
                figure.denominator(),
                figure.censored(),
                figure.share(),
                figure.rate(),
                marks.rateMarker(),
                marks.historyFrom(),
                marks.asFarAsKnown(),
                asked.by(),
                figure.breakdown(),
                figure.cases(),
                figure.digest());
    }

    static Map<String, String> options(FigureAsked asked) {
        Map<String, String> options = new LinkedHashMap<>();
        asked.options()
                .forEach(choice -> options.put(choice.option().text(), choice.value().text()));
        return options;
    }
}
