package org.goldenthread.query.figures.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.query.asof.QueryFile;
import org.springframework.core.io.ClassPathResource;

/**
 * The breakdowns that every indicator about children has beside its own. They stand in one file; an
 * indicator's header names them {@code of the child}, last, and its query says for each case on
 * which day the child is looked at.
 */
final class OfTheChild {

    private static final String NAME = "of the child";
    private static final QueryFile FILE = read();

    private OfTheChild() {}

    /** These breakdowns as headers name them, each one spelled out. */
    static List<String> spelled(List<String> breakdowns) {
        return breakdowns.stream()
                .flatMap(breakdown ->
                        breakdown.equals(NAME)
                                ? IndicatorFile.words(FILE.field("breakdowns"), ",").stream()
                                : Stream.of(breakdown))
                .toList();
    }

    /** The query of an indicator with these breakdowns, which tells those of the child as well. */
    static String told(List<String> breakdowns, String sql) {
        return breakdowns.contains(NAME) ? FILE.sql().replace("{cases}", sql) : sql;
    }

    private static QueryFile read() {
        ClassPathResource file = new ClassPathResource("breakdowns/of-the-child.sql");
        try {
            return new QueryFile(file.getPath(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
