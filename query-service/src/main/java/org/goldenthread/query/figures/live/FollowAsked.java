package org.goldenthread.query.figures.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to follow.
 *
 * @param since the position up to which everything was heard; from now on if absent
 */
record FollowAsked(Set<String> codes, Optional<Long> since) {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    /** What a browser heard last counts for more than what its address says. */
    static FollowAsked of(
            IndicatorCatalogue catalogue, FollowRequest asked, @Nullable String lastEventId) {
        asked.indicators().forEach(catalogue::asked);
        return new FollowAsked(
                asked.indicators(),
                lastEventId == null ? asked.since() : Optional.of(read(lastEventId)));
    }

    private static long read(String lastEventId) {
        if (!POSITION.matcher(lastEventId).matches()) {
            throw new ProblemException(
                    Problem.malformed(
                            List.of(new Fault("Last-Event-ID", "must be taken from an event"))));
        }
        return Long.parseLong(lastEventId);
    }
}
