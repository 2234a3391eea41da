package org.goldenthread.command.endpoint;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.child.Seen;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header {@code If-Match}: a stream version such as {@code "7"}, or, of an act about
 * several children, one tag that names all of their streams: {@code "id:7,id:12"}.
 */
final class IfMatch {

    private static final String VERSION = "\\d{1,18}";
    private static final String EACH = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:" + VERSION;
    private static final Pattern SEVERAL = Pattern.compile(EACH + "(," + EACH + ")*");

    private IfMatch() {}

    /** What the asker saw last; nothing when it does not matter to the asker. */
    static @Nullable Seen read(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String tag = header.replaceFirst("^W/", "").replace("\"", "").strip();
        if (tag.matches(VERSION)) {
            return Seen.of(Long.parseLong(tag));
        }
        if (SEVERAL.matcher(tag).matches()) {
            return Seen.each(
                    Stream.of(tag.split(","))
                            .map(each -> each.split(":"))
                            .collect(
                                    Collectors.toMap(
                                            each -> UUID.fromString(each[0]),
                                            each -> Long.valueOf(each[1]),
                                            Math::min)));
        }
        throw new ProblemException(
                Problem.malformed(
                        List.of(
                                new Fault(
                                        "If-Match",
                                        "This must be a stream version, a whole number; or the"
                                                + " versions of several streams, as"
                                                + " id:version,id:version."))));
    }
}
