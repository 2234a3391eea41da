package org.goldenthread.command.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.platform.access.Caller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** By what a request is known again. */
final class Repeatable {

    private Repeatable() {}

    /** The caller's key with what the body says, which can be read; nothing without a key. */
    static @Nullable IdempotencyKey of(
            Caller caller, CommandShape shape, JsonNode body, Past past, @Nullable String key) {
        return key == null
                ? null
                : new IdempotencyKey(
                        caller.subject(),
                        key,
                        digest(shape.name() + " " + past.plain() + "\n" + shape.plain(body)),
                        digest(shape.name() + "\n" + body));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
