package org.goldenthread.query.figures.publications;

import java.util.List;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Definitions;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The questions that published figures answer, asked as everybody else asks them. */
@Component
class FigureQuestions {

    private final IndicatorCatalogue catalogue;
    private final Definitions definitions;

    FigureQuestions(IndicatorCatalogue catalogue, Definitions definitions) {
        this.catalogue = catalogue;
        this.definitions = definitions;
    }

    /** The question of this figure, answered from this knowledge. */
    IndicatorQuery question(FigureAsked asked, AsKnown known) {
        Parameters parameters = new Parameters(parameters(asked));
        IndicatorRequest asks =
                IndicatorRequest.figure(catalogue.asked(asked.code().text()), parameters);
        parameters.check();
        return definitions.inForce(asks.question(known));
    }

    /** As the parameters of a request would say it. */
    static MultiValueMap<String, String> parameters(FigureAsked asked) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        add(parameters, "asAt", asked.asAt());
        add(parameters, "from", asked.from());
        add(parameters, "to", asked.to());
        add(parameters, "by", asked.by());
        List<FigureAsked.Choice> choices = asked.options();
        choices.forEach(choice -> add(parameters, choice.option().text(), choice.value()));
        return parameters;
    }

    private static void add(
            MultiValueMap<String, String> parameters,
            String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            parameters.add(name, value.toString());
        }
    }
}
