package org.goldenthread.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever an endpoint throws into a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void tell(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        if (isGone(failure)) {
            // There is nobody to tell.
            return;
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.setHeader(name, value)));
        }
        problems.write(request, response, failure);
    }

    /**
     * Whether the asker has gone. Not every connection that is closed is the asker's: silence after
     * the database has gone would look like a success.
     */
    private static boolean isGone(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, at -> Objects.requireNonNull(at).getCause())
                .anyMatch(at ->
                        at instanceof ClientAbortException
                                || at instanceof AsyncRequestNotUsableException);
    }
}
