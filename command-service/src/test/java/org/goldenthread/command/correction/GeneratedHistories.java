package org.goldenthread.command.correction;

import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.ReasonForClosure;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.testing.Help;
import org.goldenthread.pathway.testing.InNeed;
import org.goldenthread.pathway.testing.Timelines;
import org.goldenthread.pathway.timeline.ChildTimeline;

/** Histories of children by chance, clean or dirty, corrected before or not. */
final class GeneratedHistories {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    private GeneratedHistories() {}

    /** Some strands of ordinary facts, in two of three histories out of place and corrected. */
    static List<PathwayEvent> history(Random chance) {
        List<PathwayEvent> history = new ArrayList<>();
        Stream.of(help(chance), need(chance), looked(chance))
                .filter(_ -> chance.nextInt(3) > 0)
                .forEach(history::addAll);
        if (history.isEmpty()) {
            history.addAll(help(chance));
        }
        if (chance.nextInt(3) == 0) {
            return history;
        }
        for (int i = chance.nextInt(4); i > 0; i--) {
            boolean amend = chance.nextInt(3) > 0 || timeline(history).facts().size() < 3;
            history.add(
                    (amend
                                    ? GeneratedCorrection.amendment(history, chance)
                                    : GeneratedCorrection.aVoid(history, chance))
                            .event());
        }
        return history;
    }

    /** This history, and one event more. */
    static List<PathwayEvent> with(List<PathwayEvent> history, PathwayEvent event) {
        List<PathwayEvent> more = new ArrayList<>(history);
        more.add(event);
        return more;
    }

    /** The child of this history. */
    static ChildTimeline timeline(List<PathwayEvent> history) {
        return Timelines.timeline(history.toArray(PathwayEvent[]::new));
    }

    private static List<PathwayEvent> help(Random chance) {
        Days days = new Days(chance);
        return List.of(
                Help.consent(days.next()),
                Help.started(1, days.same()),
                Help.completed(1, days.next()),
                Help.planned(1, days.next()),
                Help.reviewed(1, days.next()),
                Help.closed(1, days.next()),
                Help.started(2, days.next()));
    }

    private static List<PathwayEvent> need(Random chance) {
        Days days = new Days(chance);
        return List.of(
                InNeed.referral(1, days.next()),
                InNeed.accepted(1, days.same()),
                InNeed.enquiry(1, days.next()),
                InNeed.noConference(1, days.next()),
                InNeed.cinPlan(1, days.next()),
                InNeed.cinPlanEnded(1, days.next()),
                InNeed.closed(1, days.same(), ReasonForClosure.NO_LONGER_IN_NEED),
                InNeed.referral(2, days.next()));
    }

    private static List<PathwayEvent> looked(Random chance) {
        Days days = new Days(chance);
        return List.of(
                care(1).entered(days.next()),
                care(1).left(days.next(), "E4A"),
                care(2).entered(days.next()),
                care(2).left(days.next(), "E4A"));
    }

    /** Days that never go back. */
    private static final class Days {

        private final Random chance;
        private LocalDate day = FIRST;

        private Days(Random chance) {
            this.chance = chance;
        }

        String next() {
            day = day.plusDays(chance.nextInt(1, 30));
            return day.toString();
        }

        String same() {
            return day.toString();
        }
    }
}
