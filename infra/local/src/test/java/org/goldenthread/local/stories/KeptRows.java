package org.goldenthread.local.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The rows of all tables as text, in the form of PostgreSQL's own copies: a line that names the
 * table and its columns, its rows, and a line that ends them.
 */
record KeptRows(Connection superuser) {

    private static final String END = "\\.";
    private static final String TABLES =
            """
            select format('%I.%I (%s)', t.table_schema, t.table_name,
                          string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position))
            from   information_schema.tables t
            join   information_schema.columns c using (table_schema, table_name)
            where  t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
            and    t.table_schema in ('journal', 'vault', 'imports', 'records', 'reference')
            group  by t.table_schema, t.table_name
            order  by t.table_schema, t.table_name
            """;
    private static final String COUNTERS =
            """
            select format('select setval(pg_get_serial_sequence(%L, %L), max(%I)) from %I.%I having max(%I) is not null',
                          format('%I.%I', table_schema, table_name), column_name, column_name,
                          table_schema, table_name, column_name)
            from   information_schema.columns where is_identity = 'YES'
            """;

    /** All rows that there are. */
    String text() throws SQLException, IOException {
        StringWriter text = new StringWriter();
        for (String table : strings(TABLES)) {
            StringWriter rows = new StringWriter();
            superuser
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " to stdout", rows);
            if (!rows.toString().isEmpty()) {
                text.append(table).append('\n').append(rows.toString()).append(END).append('\n');
            }
        }
        return text.toString();
    }

    /** Puts these rows in the place of whatever is there. */
    void put(BufferedReader text) throws SQLException, IOException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : strings(TABLES)) {
                statement.execute("delete from " + table.substring(0, table.indexOf(' ')));
            }
            for (String table = text.readLine(); table != null; table = text.readLine()) {
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin", new StringReader(rows(text)));
            }
            for (String counter : strings(COUNTERS)) {
                statement.execute(counter);
            }
        }
    }

    private static String rows(BufferedReader text) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String row = text.readLine(); !END.equals(row); row = text.readLine()) {
            rows.append(row).append('\n');
        }
        return rows.toString();
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }
}
