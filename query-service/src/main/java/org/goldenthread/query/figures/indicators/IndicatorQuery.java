package org.goldenthread.query.figures.indicators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.query.asof.AsKnown;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the records: an indicator, the days, the options chosen, and the knowledge to
 * answer from.
 *
 * @param known what is known of children
 * @param reference what is known of reference data: population, windows, bank holidays; the same
 *     but in a bridge, which changes one at a time
 * @param cell the part of a breakdown that alone is asked for; all cases if absent
 */
public record IndicatorQuery(
        Indicator indicator,
        Days days,
        Map<String, String> options,
        AsKnown known,
        AsKnown reference,
        @Nullable Cell cell) {

    /** How a breakdown calls what has no value. */
    static final String UNKNOWN = "unknown";

    /** One value of a breakdown. */
    public record Cell(String by, String key) {

        /** Whether this case has that value. */
        public boolean holds(Case one) {
            return key.equals(Objects.requireNonNullElse(one.words().get(by), UNKNOWN));
        }
    }

    /** A question answered from all that was known at one moment. */
    public IndicatorQuery(
            Indicator indicator, Days days, Map<String, String> options, AsKnown known) {
        this(indicator, days, options, known, known, null);
    }

    /** The same question about other days. */
    public IndicatorQuery about(Days others) {
        return new IndicatorQuery(indicator, others, options, known, reference, cell);
    }

    /** The same question by another definition. */
    public IndicatorQuery by(Indicator other) {
        return new IndicatorQuery(other, days, options, known, reference, cell);
    }

    /** The same question with children as known at another moment. */
    public IndicatorQuery knowing(AsKnown other) {
        return new IndicatorQuery(indicator, days, options, other, reference, cell);
    }

    /** The same question with reference data as known at another moment. */
    public IndicatorQuery referringTo(AsKnown other) {
        return new IndicatorQuery(indicator, days, options, known, other, cell);
    }

    /** The same question with one option chosen otherwise. */
    public IndicatorQuery choosing(String option, String value) {
        Map<String, String> chosen = new LinkedHashMap<>(options);
        chosen.put(option, value);
        return new IndicatorQuery(indicator, days, chosen, known, reference, cell);
    }

    /** The same question about one value of a breakdown, or of an option, alone. */
    public IndicatorQuery within(String by, String key) {
        return indicator.options().containsKey(by)
                ? choosing(by, key)
                : new IndicatorQuery(indicator, days, options, known, reference, new Cell(by, key));
    }

    /** The query that answers with the cases asked for. */
    String sql() {
        return cell == null
                ? indicator.sql()
                : "select * from (\n%s\n) as whole where coalesce((%s)::text, '%s') = :cell"
                        .formatted(
                                indicator.sql(),
                                indicator.columnOf(cell.by()).orElse("null"),
                                UNKNOWN);
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
        if (cell != null) {
            parameters.put("cell", cell.key());
        }
        return parameters;
    }
}
