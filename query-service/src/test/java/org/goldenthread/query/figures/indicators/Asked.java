package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.query.asof.AsKnown;

/** A question about to be asked in a scenario. */
record Asked(String code, AsKnown known, Map<String, String> options) {

    /** With this option chosen. */
    Asked with(String option, String value) {
        Map<String, String> chosen = new HashMap<>(options);
        chosen.put(option, value);
        return new Asked(code, known, chosen);
    }

    /** How it stood on this day. */
    Answered asAt(String day) {
        return answer(new Days.AsAt(LocalDate.parse(day)));
    }

    /** In this period, both days inside. */
    Answered in(String from, String to) {
        return answer(new Days.FromTo(LocalDate.parse(from), LocalDate.parse(to)));
    }

    /** In the reporting year that ends on 31 March of this year. */
    Answered inTheYearTo(int march) {
        return in((march - 1) + "-04-01", march + "-03-31");
    }

    private Answered answer(Days days) {
        return new Answered(question(days));
    }

    /** The question about these days, by the definition in force. */
    IndicatorQuery question(Days days) {
        Indicator indicator = FigureScenario.CATALOGUE.named(code).orElseThrow();
        return new Definitions(FigureScenario.CATALOGUE, FigureScenario.DATABASE.jdbc())
                .inForce(new IndicatorQuery(indicator, days, options, known));
    }
}
