package org.goldenthread.command.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is not UTF-8 is read as what old programs write: Windows-1252. Its five bytes without a
 * character become control characters, one each, as browsers read them: two different bytes never
 * become the same character.
 */
public final class Windows1252 {

    private static final Charset CHARSET = Charset.forName("windows-1252");
    private static final char LOST = '\uFFFD';

    /** The character of every byte. */
    private static final char[] EACH = each();

    private Windows1252() {}

    /** The text, if these bytes are UTF-8. */
    public static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** Reads these bytes as text; a character for every byte. */
    public static Reader reader(InputStream bytes) {
        return new FilterReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1)) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                return one < 0 ? one : EACH[one];
            }

            @Override
            public int read(char[] text, int from, int length) throws IOException {
                int read = super.read(text, from, length);
                for (int i = from; i < from + read; i++) {
                    text[i] = EACH[text[i]];
                }
                return read;
            }
        };
    }

    private static char[] each() {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return decode(bytes).toCharArray();
    }

    /** The text of these bytes; a character for every byte. */
    public static String decode(byte[] bytes) {
        char[] text = new String(bytes, CHARSET).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == LOST) {
                text[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(text);
    }
}
