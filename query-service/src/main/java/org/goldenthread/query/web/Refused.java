package org.goldenthread.query.web;

import org.goldenthread.platform.problems.Problem;

/** Why something was not done. */
public record Refused(Problem problem) implements Titled {

    @Override
    public String title() {
        return problem.title();
    }
}
