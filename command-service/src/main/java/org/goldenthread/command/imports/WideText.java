package org.goldenthread.command.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds text that has several bytes to every character: UTF-16 and UTF-32. */
public final class WideText {

    // An algorithm: in so many bytes of Latin text one in so many is a zero if each has two.
    private static final int BEGINNING = 400;
    private static final int ONE_IN = 4;

    private WideText() {}

    /** The encoding, by the byte order mark, or by the zeros in every pair of bytes without one. */
    public static Optional<Charset> of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE, 0, 0) || startsWith(file, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32);
        }
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int seen = Math.min(BEGINNING, file.length);
        int[] zeros = new int[2];
        for (int i = 0; i < seen; i++) {
            if (file[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[1] * ONE_IN > seen && zeros[0] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] * ONE_IN > seen && zeros[1] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Whether the file begins with these bytes. */
    public static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
