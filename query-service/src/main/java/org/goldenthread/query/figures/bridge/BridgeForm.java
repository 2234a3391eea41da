package org.goldenthread.query.figures.bridge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.figures.indicators.FigureForm;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.KnownOn;
import org.springframework.util.MultiValueMap;

/**
 * What a page asks of a bridge: the figure, and two moments of knowledge as they were typed, each a
 * day or a journal position.
 *
 * @param fromKnown usually the last day that the figure is about
 * @param toKnown now if empty
 * @param key the part of the figure's breakdown that alone is asked for; empty for all
 * @param sent whether anybody filled it in, or it is shown for the first time
 */
public record BridgeForm(
        FigureForm figure, String fromKnown, String toKnown, String key, boolean sent)
        implements RequestParameters {

    static BridgeForm of(Indicator indicator, Parameters sent, LocalDate today) {
        FigureForm figure = FigureForm.of(indicator, sent, today);
        String known = figure.position().isEmpty() ? figure.knownOn() : figure.position();
        String to = text(sent, "toKnown", known);
        return new BridgeForm(
                figure,
                text(sent, "fromKnown", figure.asAt().isEmpty() ? figure.to() : figure.asAt()),
                to.equals(today.toString()) ? "" : to,
                text(sent, "key", ""),
                sent.has("fromKnown"));
    }

    private static String text(Parameters sent, String name, String usual) {
        return sent.typed(name).map(String::strip).orElse(usual);
    }

    /** The question without the two moments. */
    MultiValueMap<String, String> asked() {
        MultiValueMap<String, String> asked = figure.days();
        if (!figure.by().isEmpty()) {
            asked.add("by", figure.by());
        }
        if (!key.isEmpty()) {
            asked.add("key", key);
        }
        return asked;
    }

    /** The question; what is no moment stays as it is, and will be refused. */
    MultiValueMap<String, String> question() {
        MultiValueMap<String, String> question = asked();
        question.add("fromKnown", moment(fromKnown));
        if (!toKnown.isEmpty()) {
            question.add("toKnown", moment(toKnown));
        }
        return question;
    }

    /** A moment in words. */
    static String inWords(String typed) {
        return typed.isEmpty()
                ? "now"
                : isDay(typed)
                        ? "at the end of " + InWords.day(LocalDate.parse(typed))
                        : "at position " + typed;
    }

    private static String moment(String typed) {
        return isDay(typed)
                ? KnownOn.endOf(typed)
                        .map(moment ->
                                moment instanceof Moment.AtInstant(var instant)
                                        ? instant.toString()
                                        : typed)
                        .orElse(typed)
                : typed;
    }

    private static boolean isDay(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
