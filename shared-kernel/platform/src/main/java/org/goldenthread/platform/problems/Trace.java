package org.goldenthread.platform.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** The id by which a request is found in the log (W3C trace context). */
public final class Trace {

    /** The key under which the id stands in log lines. */
    public static final String KEY = "traceId";

    /** The header in which the id travels. */
    public static final String HEADER = "traceparent";

    private static final Pattern PARENT =
            Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Trace() {}

    /** The id of the request: the caller's own where it sent one, else a fresh one. */
    public static String idOf(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof String known) {
            return known;
        }
        String parent = request.getHeader(HEADER);
        Matcher sent = PARENT.matcher(parent == null ? "" : parent);
        String id = sent.matches() ? sent.group(1) : fresh();
        request.setAttribute(KEY, id);
        return id;
    }

    /**
     * What the header says in a request that is sent on, so that both are found under one id;
     * nothing where no request is being answered.
     */
    public static Optional<String> passedOn() {
        return Optional.ofNullable(MDC.get(KEY))
                .filter(id -> id.length() == 32)
                .map(id -> "00-" + id + "-" + id.substring(16) + "-01");
    }

    private static String fresh() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
