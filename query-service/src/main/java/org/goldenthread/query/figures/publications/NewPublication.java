package org.goldenthread.query.figures.publications;

import java.util.List;
import java.util.Map;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.web.FormFaults;
import org.goldenthread.query.web.Titled;

/**
 * The form with which a publication is prepared, as far as it was filled in.
 *
 * @param key under which the draft is asked for, so that sending twice is drafting once
 * @param name the publication's title
 * @param chosen the figures that were chosen
 */
public record NewPublication(
        String key,
        String name,
        String from,
        String to,
        ChosenFigures chosen,
        Map<String, List<Indicator>> byOutcome,
        FormFaults faults)
        implements Titled {

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Prepare a publication";
    }
}
