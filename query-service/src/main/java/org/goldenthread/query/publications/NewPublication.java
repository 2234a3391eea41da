package org.goldenthread.query.publications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.indicators.Indicator;
import org.goldenthread.query.web.Titled;

/**
 * The form with which a publication is prepared, as far as it was filled in.
 *
 * @param key under which the draft is asked for, so that sending twice is drafting once
 * @param name the publication's title
 * @param codes of the indicators that were chosen
 */
public record NewPublication(
        String key,
        String name,
        String from,
        String to,
        Set<String> codes,
        Map<String, List<Indicator>> byOutcome,
        List<Fault> faults)
        implements Titled {

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Prepare a publication";
    }

    /** What is wrong with this field; empty when nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
