package org.goldenthread.command.imports;

import java.text.Normalizer;

/**
 * What a person sees of a text: characters that cannot be seen say nothing, every kind of space is
 * a space, and a letter with its mark is one letter however it was typed.
 */
public final class Visible {

    private static final char LOST = '\uFFFD';

    private Visible() {}

    /** The text as it is seen, without space around it. */
    public static String of(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> {
                    switch (Character.getType(point)) {
                        case Character.FORMAT -> {}
                        case Character.CONTROL ->
                                seen.append(point < ' ' ? " " : Character.toString(point));
                        case Character.SPACE_SEPARATOR,
                                Character.LINE_SEPARATOR,
                                Character.PARAGRAPH_SEPARATOR ->
                                seen.append(' ');
                        default -> seen.appendCodePoint(point);
                    }
                });
        return Normalizer.normalize(seen.toString().strip(), Normalizer.Form.NFC);
    }

    /** Whether a program that wrote the text before could not read one of its characters. */
    public static boolean lost(String text) {
        return text.indexOf(LOST) >= 0;
    }
}
