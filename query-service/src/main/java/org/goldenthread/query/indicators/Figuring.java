package org.goldenthread.query.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Moment;
import org.goldenthread.query.asking.Page;
import org.goldenthread.query.asking.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Answers requests about indicators: reads what is asked, and asks the engine in one view. */
@Component
class Figuring {

    private final IndicatorCatalogue catalogue;
    private final Figures figures;
    private final Definitions definitions;
    private final Knowledge knowledge;

    Figuring(
            IndicatorCatalogue catalogue,
            Figures figures,
            Definitions definitions,
            Knowledge knowledge) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.figures = figures;
        this.knowledge = knowledge;
    }

    /** Some answers, and whether a series was asked for. */
    record Answers(List<Answer> list, boolean series) {}

    /** A page of cases, and the token of the next one. */
    record Cases(Indicator indicator, List<Case> cases, @Nullable String next, Question question) {}

    /** Every indicator by the definition in force. */
    Collection<Indicator> catalogue(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        Optional<Moment> moment = parameters.moment("asKnown");
        Optional<Long> after = parameters.position("after");
        parameters.check();
        return knowledge.answer(moment, after, definitions::inForce);
    }

    /** The indicator of this code by the definition in force now. */
    Indicator indicator(String code) {
        Indicator asked = catalogue.asked(code);
        return catalogue(new LinkedMultiValueMap<>()).stream()
                .filter(indicator -> indicator.code().equals(asked.code()))
                .findFirst()
                .orElse(asked);
    }

    Answers answers(String code, MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        Asks asks = Asks.figure(catalogue.asked(code), parameters);
        parameters.check();
        List<Answer> answers =
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

    Cases cases(String code, MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        Asks asks = Asks.cases(catalogue.asked(code), parameters);
        Page page = Page.of(parameters);
        parameters.check();
        return knowledge.answer(
                page.moment(asks.moment()),
                asks.after(),
                known -> {
                    Question question = definitions.inForce(asks.questions(known).getFirst());
                    List<Case> fetched = figures.cases(question, page.offset(), page.oneMore());
                    return new Cases(
                            question.indicator(),
                            page.cut(fetched),
                            page.next(fetched, known),
                            question);
                });
    }

    private Answer answer(Question question, @Nullable String by) {
        List<Answer.Part> parts =
                by == null
                        ? null
                        : figures.breakdown(question, by).entrySet().stream()
                                .map(part -> new Answer.Part(part.getKey(), part.getValue()))
                                .toList();
        return Answer.of(question, figures.value(question), parts);
    }
}
