package org.goldenthread.query.figures.reference;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which reference data were known at a moment. */
@Component
class ReferenceLists {

    private final JdbcClient jdbc;
    private final IndicatorCatalogue catalogue;
    private final Knowledge knowledge;

    ReferenceLists(JdbcClient jdbc, IndicatorCatalogue catalogue, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
    }

    /**
     * A page of a list.
     *
     * @param columns what each item says, in the order of a table
     */
    record Listed(
            AsKnown known,
            List<String> columns,
            List<Map<String, @Nullable Object>> items,
            @Nullable String next) {}

    Listed list(ReferenceKind kind, KnowledgeRequest asked, Page page) {
        return knowledge.answer(asked, page, known -> list(kind, page, known));
    }

    private Listed list(ReferenceKind kind, Page page, AsKnown known) {
        JdbcClient.StatementSpec query =
                jdbc.sql(kind.query())
                        .param("known", known.position())
                        .param("limit", page.oneMore())
                        .param("offset", page.offset());
        if (kind == ReferenceKind.DEFINITIONS) {
            query =
                    query.param(
                            "codes",
                            catalogue.all().stream().map(Indicator::code).toArray(String[]::new));
        }
        List<Map<String, @Nullable Object>> fetched = query.query((row, _) -> item(row)).list();
        return new Listed(
                known,
                fetched.isEmpty() ? List.of() : List.copyOf(fetched.getFirst().keySet()),
                page.cut(fetched),
                page.next(fetched, known));
    }

    private static Map<String, @Nullable Object> item(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            item.put(row.getMetaData().getColumnLabel(i), value(row.getObject(i)));
        }
        return item;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Date day -> day.toLocalDate();
            case Timestamp instant -> instant.toInstant();
            case null, default -> value;
        };
    }
}
