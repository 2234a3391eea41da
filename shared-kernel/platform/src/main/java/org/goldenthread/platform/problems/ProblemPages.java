package org.goldenthread.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A service that people read in a browser tells them of a problem as a page. */
@FunctionalInterface
public interface ProblemPages {

    /** The page as HTML; empty when this request wants no page. */
    Optional<String> page(HttpServletRequest request, Problem problem);

    /** Where this page is kept to be led to; empty when it is to be answered itself. */
    default Optional<String> kept(HttpServletRequest request, Problem problem, String page) {
        return Optional.empty();
    }
}
