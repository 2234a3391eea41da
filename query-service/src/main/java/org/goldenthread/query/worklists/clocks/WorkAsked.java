package org.goldenthread.query.worklists.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;

/**
 * What a request for work asks, whichever lists it is about; whoever reads it checks the rest.
 *
 * @param team the name of a team, whose members only what is known then can tell
 * @param narrowing whose work beside that
 */
record WorkAsked(
        Optional<Moment> moment,
        Optional<Long> after,
        Optional<LocalDate> asAt,
        Optional<String> clock,
        Optional<String> team,
        ClockQuestion.Narrowing narrowing) {

    // The public contract: two weeks of working days, and at most those of a year.
    private static final int USUALLY_SOON = 10;
    private static final int MOST_DAYS = 260;

    static WorkAsked of(Parameters parameters, List<Clock> visible) {
        return new WorkAsked(
                parameters.moment("asKnown"),
                parameters.position("after"),
                parameters.day("asAt"),
                parameters.word("clock", visible.stream().map(Clock::code).toList()),
                parameters.text("team"),
                new ClockQuestion.Narrowing(
                        Optional.empty(),
                        parameters.text("worker"),
                        Optional.empty(),
                        parameters.text("agency"),
                        parameters.text("locality")));
    }

    /** How many working days may be left of what is due soon. */
    static int within(Parameters parameters) {
        return parameters.number("within", 0, MOST_DAYS, USUALLY_SOON);
    }

    /** The question for these runs of these clocks, or of the one that was named, as known then. */
    ClockQuestion question(
            List<Clock> clocks,
            AsKnown known,
            ClockQuestion.Narrowing whose,
            Set<ClockState> states,
            Optional<Integer> within,
            boolean latestFirst) {
        return new ClockQuestion(
                clocks.stream().filter(one -> clock.map(one.code()::equals).orElse(true)).toList(),
                known,
                asAt.orElse(known.day()),
                states,
                within,
                whose,
                latestFirst);
    }
}
