package org.goldenthread.local.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an indicator's file says about it before its query: words by key. */
record IndicatorHeader(Map<String, String> words) {

    private static final Pattern ENTRY = Pattern.compile("-- ([a-z]+(?: [a-z]+)?): (.*)");

    static IndicatorHeader of(Path file) {
        Map<String, String> words = new LinkedHashMap<>();
        String key = "";
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("--")) {
                    break;
                }
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    key = entry.group(1);
                    words.put(key, entry.group(2).strip());
                } else {
                    words.merge(key, line.substring(2).strip(), (a, b) -> a + " " + b);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IndicatorHeader(words);
    }

    /** What stands under this key, or an empty text. */
    String word(String key) {
        return words.getOrDefault(key, "");
    }
}
