package org.goldenthread.command.commands;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What makes a repeated request the same request: that it says the same, however it is written.
 *
 * @param caller the subject of the token; keys of different callers never meet
 * @param key the caller's own word, up to 100 characters
 * @param said SHA-256 of what was asked, in hexadecimal
 * @param written SHA-256 of how it was written, by which the first answers of earlier releases are
 *     kept
 */
public record IdempotencyKey(String caller, String key, String said, String written) {

    /** What marks the events that this request settled: always the same for the same request. */
    public String correlation() {
        return correlation(said);
    }

    /** By what its events may be marked, whichever release settled them. */
    public List<String> correlations() {
        return Stream.of(said, written).map(this::correlation).toList();
    }

    private String correlation(String digest) {
        String request = String.join("\n", caller, key, digest);
        return UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What is kept with the first answer. */
    public byte[] digest() {
        return HexFormat.of().parseHex(said);
    }

    /** Whether the first answer with which this was kept is one to this request. */
    public boolean isOf(byte[] digest) {
        return Stream.of(said, written)
                .anyMatch(own -> Arrays.equals(HexFormat.of().parseHex(own), digest));
    }
}
