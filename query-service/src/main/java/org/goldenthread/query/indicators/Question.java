package org.goldenthread.query.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.query.records.AsKnown;

/**
 * What is asked of the records: an indicator, the days, the options chosen, and the knowledge to
 * answer from.
 */
public record Question(Indicator indicator, Days days, Map<String, String> options, AsKnown known) {

    /** The same question about other days. */
    public Question about(Days others) {
        return new Question(indicator, others, options, known);
    }

    /** The same question with one option chosen otherwise. */
    public Question choosing(String option, String value) {
        Map<String, String> chosen = new LinkedHashMap<>(options);
        chosen.put(option, value);
        return new Question(indicator, days, chosen, known);
    }

    /** The value of every option of the indicator. */
    Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        indicator
                .options()
                .forEach((option, values) ->
                        chosen.put(option, options.getOrDefault(option, values.getFirst())));
        return chosen;
    }

    /** Everything the indicator's query may ask for by name. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(days.parameters());
        parameters.putAll(chosen());
        parameters.put("known", known.position());
        parameters.put("known_on", known.day());
        return parameters;
    }
}
