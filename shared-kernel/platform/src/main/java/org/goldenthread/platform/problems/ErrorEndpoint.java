package org.goldenthread.platform.problems;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the container sends a request that failed before or beside the endpoints. */
@RestController
class ErrorEndpoint implements ErrorController {

    private final ProblemWriter problems;

    ErrorEndpoint(ProblemWriter problems) {
        this.problems = problems;
    }

    @PermitAll
    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        switch (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) {
            // Our own failures are told before they come here: this is a body that ends too early.
            case IOException _ -> problems.write(request, response, Diagnosis.of(400));
            case Throwable failure -> problems.write(request, response, failure);
            case null, default -> problems.write(request, response, Diagnosis.of(status));
        }
    }
}
