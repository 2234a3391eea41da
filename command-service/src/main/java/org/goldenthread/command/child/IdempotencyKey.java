package org.goldenthread.command.child;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What makes a repeated request the same request.
 *
 * @param caller the subject of the token; keys of different callers never meet
 * @param key the caller's own word, up to 100 characters
 * @param bodyDigest SHA-256 of what was asked, in hexadecimal
 */
public record IdempotencyKey(String caller, String key, String bodyDigest) {

    /** What marks the events that this request settled: always the same for the same request. */
    public String correlation() {
        String request = String.join("\n", caller, key, bodyDigest);
        return UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8)).toString();
    }

    byte[] digest() {
        return HexFormat.of().parseHex(bodyDigest);
    }
}
