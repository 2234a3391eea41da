package org.goldenthread.query.children.search;

import java.time.Clock;
import org.goldenthread.platform.access.PerMinute;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets nobody find out by trying names which children are known here. */
@Component
@EnableConfigurationProperties(SearchLimits.class)
class SearchLimit {

    private final PerMinute searches;

    SearchLimit(SearchLimits limits, Clock clock) {
        this.searches = new PerMinute(limits.searchesPerMinute(), clock);
    }

    /** Counts one more search of this subject; throws the problem when it is one too many. */
    void count(String subject) {
        searches.wait(subject)
                .ifPresent(wait -> {
                    throw new ProblemException(
                            Problem.tooMany(
                                    "You have looked for children more often in this minute than"
                                            + " one person or system may; please try again in a"
                                            + " moment. If your work needs more, ask whoever runs"
                                            + " this service to raise the limit."),
                            wait);
                });
    }
}
