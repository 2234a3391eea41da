package org.goldenthread.platform.problems;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem; thrown at the edge, by endpoints and filters only. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final transient @Nullable Duration wait;

    /** Ends the request with this problem. */
    public ProblemException(Problem problem) {
        super(problem.code());
        this.problem = problem;
        this.wait = null;
    }

    /** Ends the request with this problem, which will be over after this while. */
    public ProblemException(Problem problem, Duration wait) {
        super(problem.code());
        this.problem = problem;
        this.wait = wait;
    }

    /** Ends the request with this problem, which something else caused. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
        this.wait = null;
    }

    /** What the asker is told. */
    public Problem problem() {
        return problem;
    }

    /** After which while to try again, if that is known. */
    Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
