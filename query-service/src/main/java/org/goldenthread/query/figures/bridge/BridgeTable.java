package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/**
 * Bridges as tables: a row for the opening, one for each line, one for the closing, so that the
 * columns add up. Below it the same for each part of a breakdown, a row for each reason.
 */
public final class BridgeTable {

    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "row",
                    "reason",
                    "numerator",
                    "denominator",
                    "censored",
                    "childId",
                    "eventIds",
                    "key");

    private BridgeTable() {}

    /** These bridges, one below the other. */
    public static String of(List<BridgeAnswer> bridges) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BridgeAnswer bridge : bridges) {
            String code = bridge.code();
            rows.add(row(code, bridge.key(), "opening", bridge.opening()));
            bridge.lines().forEach(line -> rows.add(row(code, bridge.key(), line)));
            rows.add(row(code, bridge.key(), "closing", bridge.closing()));
            for (BridgeAnswer.Part part : bridge.breakdown()) {
                rows.add(row(code, part.key(), "opening", part.opening()));
                part.reasons().forEach(sum -> rows.add(row(code, part.key(), sum)));
                rows.add(row(code, part.key(), "closing", part.closing()));
            }
        }
        return Csv.of(COLUMNS, rows);
    }

    private static List<@Nullable Object> row(
            String code, @Nullable String key, String name, BridgeAnswer.Side side) {
        return Arrays.<@Nullable Object>asList(
                code,
                name,
                null,
                side.figure().numerator(),
                side.figure().denominator(),
                side.figure().censored(),
                null,
                null,
                key);
    }

    private static List<@Nullable Object> row(String code, @Nullable String key, Line line) {
        return Arrays.<@Nullable Object>asList(
                code,
                "line",
                line.reason().word(),
                in("numerator", line),
                in("denominator", line),
                in("censored", line),
                line instanceof Line.OfCase one ? one.childId() : null,
                line.eventIds().stream().map(UUID::toString).collect(Collectors.joining(" ")),
                key);
    }

    private static List<@Nullable Object> row(String code, String key, Bridge.Sum sum) {
        return Arrays.<@Nullable Object>asList(
                code,
                "reason",
                sum.reason().word(),
                sum.numerator(),
                sum.denominator(),
                sum.censored(),
                null,
                null,
                key);
    }

    private static @Nullable Long in(String role, Line line) {
        return line.role().equals(role) ? line.change() : null;
    }
}
