package org.goldenthread.local.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence that a class's source says about it. */
final class FirstSentence {

    private static final Pattern COMMENT =
            Pattern.compile(
                    "/\\*\\*(.*?)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public ", Pattern.DOTALL);

    private FirstSentence() {}

    /** Reads it from below this source folder; every {@code {@code x}} becomes plain x. */
    static String about(Class<?> type, Path sources) {
        Path file = sources.resolve(type.getName().replace('.', '/') + ".java");
        try {
            Matcher comment = COMMENT.matcher(Files.readString(file));
            if (!comment.find()) {
                return "";
            }
            String text =
                    comment.group(1)
                            .replaceAll("\\n\\s*\\*", " ")
                            .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                            .replaceAll("\\s@param.*", "")
                            .replaceAll("\\s+", " ")
                            .strip();
            return text.replaceFirst("(?s)^(.*?\\.)(?= [A-Z]).*$", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
