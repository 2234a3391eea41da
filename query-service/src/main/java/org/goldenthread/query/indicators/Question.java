package org.goldenthread.query.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.query.records.AsKnown;

/**
 * What is asked of the records: an indicator, the days, the options chosen, and the knowledge to
 * answer from.
 *
 * @param known what is known of children
 * @param reference what is known of reference data: population, windows, bank holidays; the same
 *     but in a bridge, which changes one at a time
 */
public record Question(
        Indicator indicator,
        Days days,
        Map<String, String> options,
        AsKnown known,
        AsKnown reference) {

    /** A question answered from all that was known at one moment. */
    public Question(Indicator indicator, Days days, Map<String, String> options, AsKnown known) {
        this(indicator, days, options, known, known);
    }

    /** The same question about other days. */
    public Question about(Days others) {
        return new Question(indicator, others, options, known, reference);
    }

    /** The same question by another definition. */
    public Question by(Indicator other) {
        return new Question(other, days, options, known, reference);
    }

    /** The same question with children as known at another moment. */
    public Question knowing(AsKnown other) {
        return new Question(indicator, days, options, other, reference);
    }

    /** The same question with reference data as known at another moment. */
    public Question referringTo(AsKnown other) {
        return new Question(indicator, days, options, known, other);
    }

    /** The same question with one option chosen otherwise. */
    public Question choosing(String option, String value) {
        Map<String, String> chosen = new LinkedHashMap<>(options);
        chosen.put(option, value);
        return new Question(indicator, days, chosen, known, reference);
    }

    /** The value of every option of the indicator. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        indicator
                .options()
                .forEach((option, values) ->
                        chosen.put(option, options.getOrDefault(option, values.getFirst())));
        return chosen;
    }

    /** Everything the indicator's query may ask for by name. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(days.parameters());
        parameters.putAll(chosen());
        parameters.put("known", known.position());
        parameters.put("known_on", known.day());
        parameters.put("reference", reference.position());
        return parameters;
    }
}
