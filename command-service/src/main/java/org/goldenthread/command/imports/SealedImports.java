package org.goldenthread.command.imports;

import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.vault.BulkColumn;
import org.goldenthread.platform.vault.SealedColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What imports keep sealed under the vault key: it is sealed anew when that is changed. */
public final class SealedImports {

    private SealedImports() {}

    /** All of it. */
    public static List<SealedColumn<?>> columns(JdbcClient jdbc) {
        return List.of(
                new Column(
                        jdbc,
                        "numbers of children in returns",
                        "imports.named",
                        "number",
                        "job",
                        "'named/' || child",
                        "%s.child = substr(mine.place, 7)::uuid",
                        // As the index on job and child has them.
                        "(job, child) > (:job, substr(:place, 7)::uuid) order by job, child",
                        "named/" + new UUID(0, 0),
                        10_000),
                new Column(
                        jdbc,
                        "reasons for taking a return back",
                        "imports.job",
                        "words",
                        "number",
                        "'words'",
                        "true",
                        "number > :job order by number",
                        "words",
                        10_000),
                new Column(
                        jdbc,
                        "pieces of returns at work",
                        "imports.piece",
                        "sealed",
                        "job",
                        "part || '/' || number",
                        "%1$s.part || '/' || %1$s.number = mine.place",
                        "(job, part || '/' || number) > (:job, :place)"
                                + " order by job, part || '/' || number",
                        "",
                        // A megabyte each.
                        8));
    }

    /** A row: the job, and where in it; both are in the purpose for which it was sealed. */
    private record Place(long job, String place) {}

    private record Column(
            JdbcClient jdbc,
            String what,
            String table,
            String column,
            String job,
            String place,
            String isThere,
            String follows,
            String first,
            int atOnce)
            implements BulkColumn<Place> {

        @Override
        public String purpose(Place row) {
            return "import/" + row.job() + "/" + row.place();
        }

        @Override
        public List<Value<Place>> after(@Nullable Place row, int atMost) {
            Place last = row == null ? new Place(0, first) : row;
            return jdbc.sql(
                            "select %s as job, %s as place, %s as sealed from %s where %s is not null and %s limit :most"
                                    .formatted(job, place, column, table, column, follows))
                    .param("job", last.job())
                    .param("place", last.place())
                    .param("most", Math.min(atMost, atOnce))
                    .query((found, _) ->
                            new Value<>(
                                    new Place(found.getLong("job"), found.getString("place")),
                                    found.getBytes("sealed")))
                    .list();
        }

        /** Waits for nobody, as whoever erases an identity holds several rows too. */
        @Override
        public int replace(List<Replacement<Place>> all) {
            return jdbc.sql(
                            """
                            with mine as (
                              select * from unnest(?::bigint[], ?::text[], ?::bytea[], ?::bytea[])
                                as each (job, place, was, instead)),
                            held as materialized (
                              select each.ctid as row, mine.instead
                              from %1$s each join mine on each.%2$s = mine.job and %3$s and each.%4$s = mine.was
                              for no key update of each skip locked)
                            update %1$s each set %4$s = held.instead from held where each.ctid = held.row
                            """
                                    .formatted(table, job, isThere.formatted("each"), column))
                    .param(all.stream().map(change -> change.row().job()).toArray(Long[]::new))
                    .param(all.stream().map(change -> change.row().place()).toArray(String[]::new))
                    .param(all.stream().map(Replacement::sealed).toArray(byte[][]::new))
                    .param(all.stream().map(Replacement::instead).toArray(byte[][]::new))
                    .update();
        }
    }
}
