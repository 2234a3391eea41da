package org.goldenthread.pathway.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.timeline;

import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.junit.jupiter.api.Test;

class ErasureTest {

    private static final PathwayEvent ANN = born("1948-04-01");
    private static final PathwayEvent PROPOSED = new ErasureProposed(ErasureReason.COURT_ORDER);
    private static final PathwayEvent ERASED =
            new IdentityErased(ErasureReason.COURT_ORDER, List.of());

    @Test
    void of_a_child_of_whom_nothing_else_is_told_there_is_none() {
        assertThat(erasure(ANN)).isEmpty();
    }

    @Test
    void is_proposed_before_it_is_done() {
        assertThat(erasure(ANN, PROPOSED))
                .hasValueSatisfying(told -> assertThat(told.done()).isFalse());
        assertThat(Erasure.isDone(timeline(ANN, PROPOSED).recorded())).isFalse();
    }

    @Test
    void once_done_stays_done_whatever_is_told_later() {
        assertThat(erasure(ANN, PROPOSED, ERASED, PROPOSED))
                .hasValueSatisfying(told -> assertThat(told.done()).isTrue());
        assertThat(Erasure.isDone(timeline(ANN, ERASED, PROPOSED).recorded())).isTrue();
    }

    @Test
    void is_no_fact_and_breaks_no_rule() {
        ChildTimeline after = timeline(ANN, PROPOSED, ERASED);

        assertThat(after.facts()).isEqualTo(timeline(ANN).facts());
        assertThat(Rules.violations(after)).isEqualTo(Rules.violations(timeline(ANN)));
    }

    private static Optional<Erasure> erasure(PathwayEvent... events) {
        return Erasure.of(timeline(events).recorded());
    }
}
