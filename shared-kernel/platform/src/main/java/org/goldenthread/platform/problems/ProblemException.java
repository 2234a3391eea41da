package org.goldenthread.platform.problems;

/** Ends a request with a problem; thrown at the edge, by endpoints and filters only. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** Ends the request with this problem. */
    public ProblemException(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** Ends the request with this problem, which something else caused. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    /** What the asker is told. */
    public Problem problem() {
        return problem;
    }
}
