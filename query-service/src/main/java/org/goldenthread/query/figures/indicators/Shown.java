package org.goldenthread.query.figures.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;

/**
 * An indicator as the catalogue shows it: the header of its file.
 *
 * @param looksBack how far it reads before the days it is about
 * @param why what a later version changes, and why
 */
record Shown(
        String code,
        String title,
        String definition,
        String numerator,
        String denominator,
        String unit,
        String measure,
        int decimals,
        String polarity,
        String kind,
        Map<String, List<String>> options,
        List<String> breakdowns,
        @JsonInclude(Include.NON_EMPTY) String looksBack,
        String source,
        String outcome,
        int version,
        @JsonInclude(Include.NON_EMPTY) String why) {

    static Shown of(Indicator indicator) {
        return new Shown(
                indicator.code(),
                indicator.title(),
                indicator.definition(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.unit(),
                indicator.measure().word(),
                indicator.decimals(),
                indicator.polarity().word(),
                indicator.kind().word(),
                indicator.options(),
                indicator.breakdowns(),
                indicator.looksBack() == null ? "" : indicator.looksBack().words(),
                indicator.source(),
                indicator.outcome(),
                indicator.version(),
                indicator.why());
    }
}
