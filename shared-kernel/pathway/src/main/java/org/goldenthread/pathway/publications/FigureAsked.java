package org.goldenthread.pathway.publications;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * The question that a published figure answers: a day, or a period with both days inside.
 *
 * @param by the breakdown published with it, if there is one
 * @param options what was chosen where the indicator leaves a choice
 */
public record FigureAsked(
        IndicatorCode code,
        @Nullable LocalDate asAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable CodeWord by,
        List<Choice> options) {

    /** One option as it was chosen. */
    public record Choice(CodeWord option, CodeWord value) {}
}
