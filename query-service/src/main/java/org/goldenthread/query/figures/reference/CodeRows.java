package org.goldenthread.query.figures.reference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the codes of the language as known from the beginning; what was said since stays. */
public final class CodeRows {

    private final JdbcClient jdbc;

    /** Tables reached through this client. */
    public CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what differs from what is there; the caller holds the transaction. */
    public void write() {
        String codes =
                Json.PLAIN.writeValueAsString(
                        Arrays.stream(CodeSet.values())
                                .flatMap(set -> set.codes().stream().map(code -> row(set, code)))
                                .toList());
        jdbc.sql(
                        """
                        update reference.code as kept
                        set    label = said.label, valid_from = said.valid_from, valid_to = said.valid_to
                        from   jsonb_populate_recordset(null::reference.code, ?::jsonb) as said
                        where  kept.code_set = said.code_set and kept.code = said.code and lower(kept.known) = 0
                        and    (kept.label, kept.valid_from, kept.valid_to)
                               is distinct from (said.label, said.valid_from, said.valid_to)
                        """)
                .param(codes)
                .update();
        jdbc.sql(
                        """
                        insert into reference.code (code_set, code, label, valid_from, valid_to)
                        select code_set, code, label, valid_from, valid_to
                        from   jsonb_populate_recordset(null::reference.code, ?::jsonb) as said
                        where  not exists (select from reference.code as kept
                                           where kept.code_set = said.code_set and kept.code = said.code)
                        """)
                .param(codes)
                .update();
    }

    private static Map<String, @Nullable Object> row(CodeSet set, Code code) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("code_set", set.code());
        row.put("code", code.code());
        row.put("label", code.label());
        row.put("valid_from", text(code.validity().from()));
        row.put("valid_to", text(code.validity().to()));
        return row;
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
