package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out which figures another version of a definition would change, before it is adopted. */
@Component
class Previews {

    private final IndicatorEngine figures;
    private final Definitions definitions;
    private final Knowledge knowledge;

    Previews(IndicatorEngine figures, Definitions definitions, Knowledge knowledge) {
        this.figures = figures;
        this.definitions = definitions;
        this.knowledge = knowledge;
    }

    /**
     * What a version would change.
     *
     * @param inForce the version that answers now
     * @param asked how many figures were compared
     * @param figures those that would change, the latest last
     */
    record Preview(
            String code,
            int version,
            int inForce,
            Instant asKnown,
            long position,
            int asked,
            List<Changed> figures) {}

    /**
     * A figure that would change.
     *
     * @param cases those that come and go, at most so many
     * @param more how many there are beyond those; absent if none
     */
    @JsonInclude(Include.NON_NULL)
    record Changed(
            @Nullable LocalDate asAt,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Value before,
            Value after,
            List<CaseChange> cases,
            @Nullable Integer more) {}

    /** What the version that this is asked of would change. */
    Preview of(IndicatorRequest asks) {
        return knowledge.answer(asks.moment(), asks.after(), known -> of(asks, known));
    }

    private Preview of(IndicatorRequest asks, AsKnown known) {
        Indicator proposed = asks.indicator();
        List<IndicatorQuery> questions =
                asks.questions(known).stream().map(definitions::inForce).toList();
        return new Preview(
                proposed.code(),
                proposed.version(),
                questions.getLast().indicator().version(),
                known.instant(),
                known.position(),
                questions.size(),
                questions.stream()
                        .map(question -> changed(question, question.by(proposed)))
                        .filter(figure ->
                                !figure.cases().isEmpty()
                                        || !figure.before().equals(figure.after()))
                        .toList());
    }

    private Changed changed(IndicatorQuery before, IndicatorQuery after) {
        List<CaseChange> cases =
                CaseChange.between(
                        figures.cases(before, 0, Integer.MAX_VALUE),
                        figures.cases(after, 0, Integer.MAX_VALUE));
        Days days = before.days();
        return new Changed(
                days instanceof Days.AsAt(LocalDate asAt) ? asAt : null,
                days instanceof Days.FromTo period ? period.from() : null,
                days instanceof Days.FromTo period ? period.to() : null,
                figures.value(before),
                figures.value(after),
                cases.subList(0, Math.min(Page.MOST, cases.size())),
                cases.size() > Page.MOST ? cases.size() - Page.MOST : null);
    }
}
