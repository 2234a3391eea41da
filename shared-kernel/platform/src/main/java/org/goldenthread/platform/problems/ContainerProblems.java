package org.goldenthread.platform.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the container refuses before any of our code sees it: an address that is none, say.
 */
final class ContainerProblems extends ErrorReportValve {

    private final ProblemWriter problems;

    ContainerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(request, response, Diagnosis.of(response.getStatus()));
        } catch (IOException _) {
            // The asker has gone: there is nobody to tell.
        }
    }
}
