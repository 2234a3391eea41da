package org.goldenthread.command.imports;

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
