package org.goldenthread.query.figures.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.reference.SuccessFactor;
import org.goldenthread.query.web.Titled;

/**
 * A plan on a page.
 *
 * @param others every plan there is, this one included
 * @param position as of which it is so
 * @param codes the figures that are on it
 */
public record PlanPage(
        PlanVersion plan,
        List<PlanVersion> others,
        PlanForm form,
        List<Outcome> outcomes,
        List<String> codes,
        long position)
        implements Titled {

    /** An outcome with its priorities. */
    public record Outcome(String name, List<Priority> priorities) {}

    /** A priority with its success factors. */
    public record Priority(String name, List<Factor> factors) {}

    /**
     * A success factor.
     *
     * @param missing what has no figure yet, and what it needs, in words; empty if nothing is
     *     missing
     */
    public record Factor(String name, List<FigureView> figures, String missing) {}

    static PlanPage of(
            PlanVersion plan,
            List<PlanVersion> others,
            PlanForm form,
            Map<String, PlanFigure> figures,
            long position) {
        Map<String, Integer> places = new HashMap<>();
        List<Outcome> outcomes =
                plan.outcomes().stream()
                        .map(outcome ->
                                new Outcome(
                                        outcome.name().text(),
                                        outcome.priorities().stream()
                                                .map(priority ->
                                                        new Priority(
                                                                priority.name().text(),
                                                                priority.factors().stream()
                                                                        .map(factor ->
                                                                                factor(
                                                                                        factor,
                                                                                        figures,
                                                                                        places))
                                                                        .toList()))
                                                .toList()))
                        .toList();
        return new PlanPage(plan, others, form, outcomes, List.copyOf(figures.keySet()), position);
    }

    private static Factor factor(
            SuccessFactor factor, Map<String, PlanFigure> figures, Map<String, Integer> places) {
        List<FigureView> shown = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (IndicatorCode code : factor.indicators()) {
            PlanFigure figure = figures.get(code.text());
            if (figure == null) {
                missing.add("a figure of the code " + code);
            } else {
                int place = places.merge(code.text(), 1, Integer::sum);
                String id = "figure-" + code + (place == 1 ? "" : "-" + place);
                shown.add(FigureView.of(id, figure));
            }
        }
        if (factor.needs() != null) {
            missing.add(factor.needs().text());
        }
        String what = shown.isEmpty() ? "No figure yet: needs " : "More to come: needs ";
        return new Factor(
                factor.name().text(),
                shown,
                missing.isEmpty() ? "" : what + String.join("; ", missing) + ".");
    }

    @Override
    public String title() {
        return plan.title();
    }

    /** How the plan goes, in one sentence. */
    public String summary() {
        List<Factor> factors =
                outcomes.stream()
                        .flatMap(outcome -> outcome.priorities().stream())
                        .flatMap(priority -> priority.factors().stream())
                        .toList();
        Map<YearChange.Verdict, Long> verdicts = new HashMap<>();
        long met = 0;
        long targets = 0;
        Map<String, FigureView> once = new HashMap<>();
        factors.forEach(factor ->
                factor.figures().forEach(figure -> once.putIfAbsent(figure.code(), figure)));
        for (FigureView figure : once.values()) {
            verdicts.merge(figure.change().verdict(), 1L, Long::sum);
            targets += figure.reached() == null ? 0 : 1;
            met += Boolean.TRUE.equals(figure.reached()) ? 1 : 0;
        }
        long without = factors.stream().filter(factor -> factor.figures().isEmpty()).count();
        return "%d figures: %d better than a year before, %d worse, %d unchanged. %d of %d targets met. %d of %d success factors have no figure yet."
                .formatted(
                        once.size(),
                        verdicts.getOrDefault(YearChange.Verdict.BETTER, 0L),
                        verdicts.getOrDefault(YearChange.Verdict.WORSE, 0L),
                        verdicts.getOrDefault(YearChange.Verdict.SAME, 0L),
                        met,
                        targets,
                        without,
                        factors.size());
    }
}
