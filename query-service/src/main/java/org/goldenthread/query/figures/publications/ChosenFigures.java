package org.goldenthread.query.figures.publications;

import java.util.List;
import org.goldenthread.query.figures.indicators.Indicator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The figures chosen in a form: {@code code} names each, {@code CODE.by} its breakdown, and {@code
 * CODE.option} an option of it.
 */
public record ChosenFigures(MultiValueMap<String, String> sent) {

    static final ChosenFigures NOTHING = new ChosenFigures(new LinkedMultiValueMap<>());

    /** The codes of the indicators. */
    List<String> codes() {
        return sent.getOrDefault("code", List.of()).stream()
                .filter(code -> !code.isBlank())
                .toList();
    }

    /** Whether a figure of this indicator is wanted. */
    public boolean has(Indicator indicator) {
        return codes().contains(indicator.code());
    }

    /** What was said of an indicator's breakdown or option; empty if nothing was. */
    public String of(String code, String what) {
        String said = sent.getFirst(code + "." + what);
        return said == null ? "" : said.strip();
    }
}
