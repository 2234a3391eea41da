package org.goldenthread.platform.problems;

import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Tells what the container refuses before any of our code sees it: an address that is none, say.
 */
final class ContainerProblems extends ErrorReportValve {

    /** Tomcat's own limit. */
    private static final int MOST_HEADERS = 100;

    private static final Set<String> TOO_LARGE =
            Set.of(
                    StringManager.getManager("org.apache.coyote.http11")
                            .getString("iib.requestheadertoolarge.error"),
                    StringManager.getManager("org.apache.tomcat.util.http")
                            .getString("headers.maxCountFail", MOST_HEADERS));

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
            Problem problem = Diagnosis.of(status(request, response, failure));
            response.setStatus(problem.status().value());
            problems.write(request, response, problem);
        } catch (IOException _) {
            // The asker has gone: there is nobody to tell.
        }
    }

    /**
     * Tomcat says 400 of whatever does not fit into its buffer; the address was read to its end
     * where the rest is to blame.
     */
    private static int status(Request request, Response response, @Nullable Throwable failure) {
        if (failure == null || !TOO_LARGE.contains(String.valueOf(failure.getMessage()))) {
            return response.getStatus();
        }
        return request.getCoyoteRequest().requestURI().isNull()
                ? HttpStatus.URI_TOO_LONG.value()
                : HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value();
    }
}
