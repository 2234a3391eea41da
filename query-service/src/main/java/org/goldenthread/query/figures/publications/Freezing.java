package org.goldenthread.query.figures.publications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.Digest;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.Case;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorEngine;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out figures with everything that proves them later. The caller holds the transaction. */
@Component
class Freezing {

    private final FigureQuestions questions;
    private final IndicatorEngine figures;

    Freezing(FigureQuestions questions, IndicatorEngine figures) {
        this.questions = questions;
        this.figures = figures;
    }

    /** This figure as it is known. */
    FrozenFigure freeze(FigureAsked asked, AsKnown known) {
        IndicatorQuery question = questions.question(asked, known);
        Value value = figures.value(question);
        List<Case> cases = figures.cases(question);
        return new FrozenFigure(
                asked,
                new Wording(question.indicator().title()),
                new Wording(question.indicator().unit()),
                question.indicator().version(),
                value.value(),
                marker(value),
                whole(value.numerator()),
                whole(value.denominator()),
                whole(value.censored()),
                value.share(),
                rate(value.rate()),
                breakdown(asked, question),
                cases.size(),
                digest(cases));
    }

    /** What is to be known of this figure beside its numbers. */
    PublicationFigure.Marks marks(FrozenFigure frozen, AsKnown known) {
        IndicatorQuery question = questions.question(frozen.asked(), known);
        return new PublicationFigure.Marks(
                frozen.rate() == null
                                && question.indicator().measure()
                                        == Indicator.Measure.COUNT_AND_RATE
                        ? "x"
                        : null,
                figures.historyFrom(question),
                question.days().areAheadOf(known) ? true : null);
    }

    /** The figure as it was frozen. */
    static Value value(FrozenFigure frozen) {
        FrozenFigure.Rate rate = frozen.rate();
        CodeWord marker = frozen.marker();
        return new Value(
                frozen.value(),
                marker == null ? null : marker.text(),
                counted(frozen.numerator()),
                counted(frozen.denominator()),
                counted(frozen.censored()),
                frozen.share(),
                rate == null
                        ? null
                        : new Value.Rate(
                                rate.value(),
                                rate.per(),
                                rate.population(),
                                rate.midYear(),
                                rate.version()));
    }

    /** The parts of its breakdown as they were frozen. */
    static Map<String, Value> parts(FrozenFigure frozen) {
        Map<String, Value> parts = new LinkedHashMap<>();
        for (FrozenFigure.Part part : frozen.breakdown()) {
            CodeWord marker = part.marker();
            parts.put(
                    part.key().text(),
                    new Value(
                            part.value(),
                            marker == null ? null : marker.text(),
                            counted(part.numerator()),
                            counted(part.denominator()),
                            counted(part.censored()),
                            part.share(),
                            null));
        }
        return parts;
    }

    private static @Nullable Long counted(@Nullable Integer count) {
        return count == null ? null : count.longValue();
    }

    /** The digest over cases: whose they are, their roles and events, whatever their order. */
    static Digest digest(List<Case> cases) {
        MessageDigest digest = sha256();
        cases.stream()
                .map(one -> one.childId() + " " + one.role() + " " + one.eventIds() + "\n")
                .sorted()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Digest(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<FrozenFigure.Part> breakdown(FigureAsked asked, IndicatorQuery question) {
        CodeWord by = asked.by();
        return by == null
                ? List.of()
                : figures.breakdown(question, by.text()).entrySet().stream()
                        .map(part -> part(part.getKey(), part.getValue()))
                        .toList();
    }

    private static FrozenFigure.Part part(String key, Value value) {
        return new FrozenFigure.Part(
                new Wording(key),
                value.value(),
                marker(value),
                whole(value.numerator()),
                whole(value.denominator()),
                whole(value.censored()),
                value.share());
    }

    private static @Nullable CodeWord marker(Value value) {
        String marker = value.marker();
        return marker == null ? null : new CodeWord(marker);
    }

    private static FrozenFigure.@Nullable Rate rate(Value.@Nullable Rate rate) {
        return rate == null
                ? null
                : new FrozenFigure.Rate(
                        rate.value(),
                        rate.per(),
                        Math.toIntExact(rate.population()),
                        rate.midYear(),
                        rate.version());
    }

    private static @Nullable Integer whole(@Nullable Long count) {
        return count == null ? null : Integer.valueOf(Math.toIntExact(count));
    }
}
