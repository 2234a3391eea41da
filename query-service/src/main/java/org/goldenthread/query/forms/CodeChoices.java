package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Knowledge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks reference data, as known now, which codes can be used on a day. */
@Component
class CodeChoices {

    private static final String OUTDATED =
            """
            select code_set, code from reference.code
            where  known @> :known and (valid_from > :day or valid_to < :day)
            """;

    private final JdbcClient jdbc;
    private final Knowledge knowledge;

    CodeChoices(JdbcClient jdbc, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    private record Outdated(String set, String code) {}

    /** The codes that cannot. */
    OutdatedCodes outdatedOn(LocalDate day) {
        return knowledge.answer(
                Optional.empty(),
                Optional.empty(),
                known ->
                        new OutdatedCodes(
                                jdbc
                                        .sql(OUTDATED)
                                        .param("known", known.position())
                                        .param("day", day)
                                        .query((row, _) ->
                                                new Outdated(
                                                        row.getString("code_set"),
                                                        row.getString("code")))
                                        .list()
                                        .stream()
                                        .collect(
                                                Collectors.groupingBy(
                                                        Outdated::set,
                                                        Collectors.mapping(
                                                                Outdated::code,
                                                                Collectors.toSet())))));
    }
}
