package org.goldenthread.command.imports;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.imports.ImportStep.Naming;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.vault.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom each import named, by what number, and where in the return. */
@Repository
class NamedChildren {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    NamedChildren(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Keeps whom a return names, each child once; the caller holds the transaction. */
    void remember(ImportJob job, List<Naming> namings) {
        if (namings.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into imports.named (job, child, number, table_name, line)
                        select ?, * from unnest(?::uuid[], ?::bytea[], ?::text[], ?::bigint[])
                        on conflict do nothing
                        """)
                .param(job.number())
                .param(namings.stream().map(each -> each.child().value()).toArray(UUID[]::new))
                .param(namings.stream().map(each -> sealed(job, each)).toArray(byte[][]::new))
                .param(namings.stream().map(each -> each.place().table()).toArray(String[]::new))
                .param(namings.stream().map(each -> each.place().line()).toArray(Long[]::new))
                .update();
    }

    private byte[] sealed(ImportJob job, Naming naming) {
        return sealer.seal(
                purpose(job.number(), naming.child().value()),
                naming.localId().getBytes(StandardCharsets.UTF_8));
    }

    /** What a return called the child, out of its seal. */
    String number(long job, UUID child, byte[] sealed) {
        return new String(sealer.open(purpose(job, child), sealed), StandardCharsets.UTF_8);
    }

    /** A child, and where in the return it stands first. */
    record Place(ChildId child, SourceRow row) {}

    /** Everybody whom an import named, always in the same order. */
    List<Place> of(long job) {
        return jdbc.sql(
                        "select child, table_name, line from imports.named where job = ? order by line, child")
                .param(job)
                .query((row, _) ->
                        new Place(new ChildId(row.getObject("child", UUID.class)), row(row)))
                .list();
    }

    boolean isNamed(long job, ChildId child) {
        return jdbc.sql("select exists (select from imports.named where job = ? and child = ?)")
                .params(job, child.value())
                .query(Boolean.class)
                .single();
    }

    /** Where in the return the child stands first. */
    SourceRow place(long job, ChildId child) {
        return jdbc.sql("select table_name, line from imports.named where job = ? and child = ?")
                .params(job, child.value())
                .query((row, _) -> row(row))
                .single();
    }

    private static SourceRow row(ResultSet row) throws SQLException {
        return new SourceRow(row.getString("table_name"), row.getLong("line"));
    }

    /** Whom earlier returns of this kind and authority named, and this one does not. */
    List<ChildId> notNamed(ImportJob job) {
        return children(
                """
                select distinct named.child from imports.named join imports.job on job.number = named.job
                where job.kind = ? and job.authority = ? and not job.dry_run and job.number < ?
                  and not exists (select from imports.job undone where undone.takes_back = job.id)
                  and not exists (select from imports.named here where here.job = ? and here.child = named.child)
                order by 1
                """,
                job.kind(),
                job.authority().code(),
                job.number(),
                job.number());
    }

    private List<ChildId> children(String sql, Object... values) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, _) -> new ChildId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String purpose(long job, UUID child) {
        return "import/" + job + "/named/" + child;
    }
}
