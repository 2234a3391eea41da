package org.goldenthread.query.figures.publications;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Indicator;

/**
 * The figures chosen in a form: {@code code} names each, {@code CODE.by} its breakdown, and {@code
 * CODE.option} an option of it.
 *
 * @param codes of the indicators
 * @param said of each, under its name in the form
 */
public record ChosenFigures(List<String> codes, Map<String, String> said) {

    static final ChosenFigures NOTHING = new ChosenFigures(List.of(), Map.of());

    /** What was chosen of these indicators, each with its own breakdown and options alone. */
    static ChosenFigures of(Parameters sent, Collection<Indicator> indicators) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            Stream.concat(Stream.of("by"), indicator.options().keySet().stream())
                    .map(what -> indicator.code() + "." + what)
                    .forEach(name -> sent.typed(name).ifPresent(text -> said.put(name, text)));
        }
        return new ChosenFigures(
                sent.all("code").stream().filter(code -> !code.isBlank()).toList(), said);
    }

    /** Whether a figure of this indicator is wanted. */
    public boolean has(Indicator indicator) {
        return codes().contains(indicator.code());
    }

    /** What was said of an indicator's breakdown or option; empty if nothing was. */
    public String of(String code, String what) {
        return said.getOrDefault(code + "." + what, "").strip();
    }
}
