package org.goldenthread.query.figures.indicators;

import java.util.List;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.web.FormFaults;
import org.goldenthread.query.web.Titled;

/** The question for a figure, as far as it was filled in, and what is wrong with it. */
public record FigureRefused(Indicator indicator, FigureForm form, FormFaults faults)
        implements Titled {

    static FigureRefused of(Indicator indicator, FigureForm form, List<Fault> faults) {
        return new FigureRefused(
                indicator,
                form,
                new FormFaults(
                        faults.stream()
                                .map(fault -> new Fault(field(fault, form), fault.message()))
                                .toList()));
    }

    /** The page has two fields for the moment of knowledge. */
    private static String field(Fault fault, FigureForm form) {
        return !fault.field().equals("asKnown")
                ? fault.field()
                : form.position().isEmpty() ? "knownOn" : "position";
    }

    @Override
    public String title() {
        return "Error: " + indicator.title();
    }
}
