package org.goldenthread.query.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AnswerCache;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeProperties;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers requests about indicators: reads what is asked, and asks the engine in one view. */
@Component
class IndicatorAnswers {

    private static final String LOCALITY = "locality";

    private final IndicatorCatalogue catalogue;
    private final IndicatorEngine figures;
    private final Definitions definitions;
    private final Targets targets;
    private final Knowledge knowledge;
    private final AnswerCache<FigureFound> found;

    IndicatorAnswers(
            IndicatorCatalogue catalogue,
            IndicatorEngine figures,
            Definitions definitions,
            Targets targets,
            Knowledge knowledge,
            KnowledgeProperties properties) {
        this.found = new AnswerCache<>(properties.answersKept());
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.figures = figures;
        this.targets = targets;
        this.knowledge = knowledge;
    }

    /** Some answers, and whether a series was asked for. */
    record Answers(List<IndicatorAnswer> list, boolean series) {}

    /** A page of cases, and the token of the next one. */
    record Cases(
            Indicator indicator,
            List<Case> cases,
            @Nullable String next,
            IndicatorQuery question) {}

    /** Every indicator by the definition in force. */
    Collection<Indicator> catalogue(KnowledgeRequest asked) {
        return knowledge.answer(asked, definitions::inForce);
    }

    /** The indicator of this code by the definition in force now. */
    Indicator indicator(String code) {
        Indicator asked = catalogue.asked(code);
        return catalogue(KnowledgeRequest.now()).stream()
                .filter(indicator -> indicator.code().equals(asked.code()))
                .findFirst()
                .orElse(asked);
    }

    Answers answers(IndicatorRequest asks) {
        List<IndicatorAnswer> answers =
                knowledge.answer(
                        asks.moment(),
                        asks.after(),
                        known ->
                                asks.questions(known).stream()
                                        .map(definitions::inForce)
                                        .map(question -> answer(question, asks.by()))
                                        .toList());
        return new Answers(answers, asks.series() != null);
    }

    Cases cases(IndicatorRequest asks, Page page) {
        return knowledge.answer(
                page.moment(asks.moment()),
                asks.after(),
                known -> {
                    IndicatorQuery question = definitions.inForce(asks.questions(known).getFirst());
                    List<Case> fetched = figures.cases(question, page.offset(), page.oneMore());
                    return new Cases(
                            question.indicator(),
                            page.cut(fetched),
                            page.next(fetched, known),
                            question);
                });
    }

    /** The figure, its course, the same in each locality, and its targets, all in one view. */
    FigureFound found(String code, FigureForm form) {
        Indicator first = catalogue.asked(code);
        Parameters one = new Parameters(form.question());
        IndicatorRequest figure = IndicatorRequest.figure(first, one);
        Parameters many = new Parameters(form.course());
        IndicatorRequest course = IndicatorRequest.figure(first, many);
        check(one, many);
        return knowledge.answer(
                figure.moment(),
                figure.after(),
                known ->
                        found.answer(
                                List.of(
                                        figure,
                                        course,
                                        known.position(),
                                        known.day(),
                                        knowledge.mended()),
                                () -> found(figure, course, known)));
    }

    /** Throws the problem that tells everything that is wrong with either, once. */
    private static void check(Parameters one, Parameters other) {
        List<Fault> faults =
                Stream.concat(one.faults().stream(), other.faults().stream()).distinct().toList();
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
    }

    private FigureFound found(IndicatorRequest figure, IndicatorRequest course, AsKnown known) {
        IndicatorQuery asked = definitions.inForce(figure.question(known));
        List<IndicatorQuery> steps =
                course.questions(known).stream().map(step -> step.by(asked.indicator())).toList();
        List<Map<String, Value>> localities =
                asked.indicator().breakdowns().contains(LOCALITY)
                        ? steps.stream().map(step -> figures.breakdown(step, LOCALITY)).toList()
                        : List.of();
        return new FigureFound(
                asked.indicator(),
                answer(asked, figure.by()),
                answer(asked.about(Days.upTo(known.day(), asked.indicator().kind())), null),
                steps.stream().map(step -> answer(step, null)).toList(),
                localities,
                targets.of(asked.indicator().code(), known));
    }

    private IndicatorAnswer answer(IndicatorQuery question, @Nullable String by) {
        List<IndicatorAnswer.Part> parts =
                by == null
                        ? null
                        : figures.breakdown(question, by).entrySet().stream()
                                .map(part ->
                                        new IndicatorAnswer.Part(part.getKey(), part.getValue()))
                                .toList();
        return IndicatorAnswer.of(question, figures.value(question), parts);
    }
}
