package org.goldenthread.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.goldenthread.platform.problems.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is said to be of any type ({@code *}, {@code application/*}) with 415: where
 * a body is read into an object, Spring fails at such a type as if we had made a mistake.
 */
final class BodyTypeFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    BodyTypeFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOfAnyType(request.getContentType());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        problems.write(
                request,
                response,
                new HttpMediaTypeNotSupportedException("A body is of one type, not of any."));
    }

    /** What is no type at all is left to whoever reads the body. */
    private static boolean isOfAnyType(@Nullable String type) {
        if (type == null) {
            return false;
        }
        try {
            MediaType named = MediaType.parseMediaType(type);
            return named.isWildcardType() || named.isWildcardSubtype();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
