package org.goldenthread.command.http;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.vault.SealedVersions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the header {@code If-Match}: a stream version such as {@code "7"}, or, of an act about
 * several children, one tag that names all of their streams: {@code "id:7,id:12"}. Who was told a
 * tag instead of a number sends it in its place, with the stream's id.
 */
@Component
final class IfMatch {

    private static final String VERSION = "\\d{1,18}";
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String EACH = ID + ":[0-9A-Za-z_-]{1,100}";
    private static final Pattern SEVERAL = Pattern.compile(EACH + "(," + EACH + ")*");

    private final SealedVersions tags;

    IfMatch(SealedVersions tags) {
        this.tags = tags;
    }

    /** What the asker saw last; nothing when it does not matter to the asker. */
    @Nullable ExpectedVersions read(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String tag = header.replaceFirst("^W/", "").replace("\"", "").strip();
        if (tag.matches(VERSION)) {
            return ExpectedVersions.of(Long.parseLong(tag));
        }
        if (SEVERAL.matcher(tag).matches()) {
            return ExpectedVersions.each(
                    Stream.of(tag.split(","))
                            .map(each -> each.split(":"))
                            .collect(
                                    Collectors.toMap(
                                            each -> UUID.fromString(each[0]),
                                            each -> version(UUID.fromString(each[0]), each[1]),
                                            Math::min)));
        }
        throw unreadable();
    }

    private Long version(UUID stream, String said) {
        return said.matches(VERSION)
                ? Long.parseLong(said)
                : tags.open(stream, said).stream()
                        .boxed()
                        .findFirst()
                        .orElseThrow(IfMatch::unreadable);
    }

    private static ProblemException unreadable() {
        return new ProblemException(
                Problem.malformed(
                        List.of(
                                new Fault(
                                        "If-Match",
                                        "This must be a stream version, a whole number; or the"
                                                + " versions of several streams, as"
                                                + " id:version,id:version."))));
    }
}
