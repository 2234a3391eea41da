package org.goldenthread.command.child;

import java.util.HexFormat;

/**
 * What makes a repeated request the same request.
 *
 * @param caller the subject of the token; keys of different callers never meet
 * @param key the caller's own word, up to 100 characters
 * @param bodyDigest SHA-256 of what was asked, in hexadecimal
 */
public record IdempotencyKey(String caller, String key, String bodyDigest) {

    byte[] digest() {
        return HexFormat.of().parseHex(bodyDigest);
    }
}
