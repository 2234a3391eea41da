package org.goldenthread.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.child.Act;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * Given facts of the child {@link Timelines#CHILD}, when an act is asked, then events settle or a
 * refusal follows.
 */
public final class Practice {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final ChildTimeline timeline;

    private Practice(ChildTimeline timeline) {
        this.timeline = timeline;
    }

    /** What was recorded before, in the order of recording. */
    public static Practice given(PathwayEvent... events) {
        return new Practice(Timelines.timeline(events));
    }

    /** Asks the act on 20 November 2026. */
    public Answer when(Act act) {
        return new Answer(act.decide(timeline, TODAY));
    }

    /** What followed. */
    public record Answer(Decision decision) {

        /** Exactly these events settle, in this order. */
        public void settles(PathwayEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted(List.of(events)));
        }

        /** The rule with this number says no. */
        public void refusedBy(String rule) {
            assertThat(refusal().rule()).isEqualTo(rule);
        }

        /** It is refused for this reason, which is no rule. */
        public void refusedAs(String code) {
            assertThat(refusal().code()).isEqualTo(code);
        }

        /** The refusal, which there must be. */
        public Refusal refusal() {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            return ((Decision.Refused) decision).refusal();
        }
    }
}
