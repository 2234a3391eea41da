package org.goldenthread.query.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.query.asking.Moment;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.records.AsKnown;

/** What a request for work asks, whichever lists it is about; whoever reads it checks the rest. */
record WorkAsked(
        Optional<Moment> moment,
        Optional<Long> after,
        Optional<LocalDate> asAt,
        Optional<String> clock,
        ClockQuestion.Narrowing narrowing) {

    static WorkAsked of(Parameters parameters, List<Clock> visible) {
        return new WorkAsked(
                parameters.moment("asKnown"),
                parameters.position("after"),
                parameters.day("asAt"),
                parameters.word("clock", visible.stream().map(Clock::code).toList()),
                new ClockQuestion.Narrowing(
                        Optional.empty(),
                        parameters.text("worker"),
                        parameters.text("agency"),
                        parameters.text("locality")));
    }

    /** The question for the runs of these clocks, or of the one that was named, as known then. */
    ClockQuestion question(
            List<Clock> clocks,
            AsKnown known,
            Set<ClockState> states,
            Optional<Integer> within,
            boolean latestFirst) {
        return new ClockQuestion(
                clocks.stream().filter(one -> clock.map(one.code()::equals).orElse(true)).toList(),
                known,
                asAt.orElse(known.day()),
                states,
                within,
                narrowing,
                latestFirst);
    }
}
