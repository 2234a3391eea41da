package org.goldenthread.bench.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.PersonKind;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.Violation;
import org.goldenthread.pathway.timeline.Violation.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the product run over the events of authorities, step by step as they were known. */
class AuthorityRulesTest {

    private final Map<ChildId, List<Entry>> streams = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int queries;

    /**
     * A step is what one act settled in one stream: what an act says together is judged together,
     * as the command service does. The years before April 2022 have another code for early help.
     */
    @ParameterizedTest
    @CsvSource({"1, 2024-04-01", "2, 2018-04-01", "3, 2021-01-01", "77, 2030-06-15"})
    void no_rule_that_forbids_is_broken_at_any_step(long seed, LocalDate first) {
        InOrder<ToldEvent> told =
                Authority.middling(1, first, first.plusYears(3), 0.01, seed).events();
        Map<String, Integer> kinds = new HashMap<>();
        List<ToldEvent> step = new ArrayList<>();
        while (told.hasNext()) {
            ToldEvent happened = told.next();
            kinds.merge(happened.event().getClass().getSimpleName(), 1, Integer::sum);
            if (!step.isEmpty() && !isOneStep(step.getFirst(), happened)) {
                judge(step);
                step.clear();
            }
            step.add(happened);
        }
        judge(step);

        System.out.println("seed " + seed + ": queries " + queries + ", " + kinds);
        assertThat(broken).isEmpty();
        assertThat(kinds.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(3_000);
        assertThat(kinds)
                .containsKeys(
                        FactVoided.class.getSimpleName(),
                        FactAmended.class.getSimpleName(),
                        MergedInto.class.getSimpleName());
    }

    private static boolean isOneStep(ToldEvent one, ToldEvent next) {
        return one.stream().equals(next.stream()) && one.knownAt().equals(next.knownAt());
    }

    private void judge(List<ToldEvent> step) {
        ToldEvent first = step.getFirst();
        if (first.kind() == PersonKind.ADULT) {
            return;
        }
        ChildId child = new ChildId(first.stream());
        List<Entry> stream = streams.computeIfAbsent(child, _ -> new ArrayList<>());
        step.forEach(happened ->
                stream.add(
                        new Entry(
                                happened.id(),
                                happened.knownAt(),
                                (PathwayEvent) happened.event())));
        StreamFamily family =
                StreamFamily.around(child, each -> streams.getOrDefault(each, List.of()));
        ChildTimeline timeline = family.timeline(child);
        for (Violation violation : Rules.violations(timeline)) {
            if (violation.weight() == Weight.ERROR) {
                broken.add(violation.rule() + " " + first.knownAt() + " " + first.event());
            } else {
                queries++;
            }
        }
    }
}
