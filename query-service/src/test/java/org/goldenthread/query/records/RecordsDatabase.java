package org.goldenthread.query.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.goldenthread.platform.calendar.BankHolidays;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.ColumnSeal;
import org.goldenthread.platform.vault.VaultKey;
import org.goldenthread.query.figures.reference.CalendarDays;
import org.goldenthread.query.records.rows.AgeBasis;
import org.goldenthread.query.records.writing.CopyForms;
import org.goldenthread.query.records.writing.RecordsTables;
import org.goldenthread.query.records.writing.ReferenceTables;
import org.goldenthread.query.records.writing.RowJson;
import org.goldenthread.query.records.writing.SessionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database with the tables of the records, as the query service's own role sees it. */
public final class RecordsDatabase {

    private static final ColumnSeal SEAL = new ColumnSeal(VaultKey.fresh(), "ages");
    private static final Blinding BLINDING = new Blinding(VaultKey.fresh(), "clues of a test");

    private final String url;
    private final DataSource source;

    private RecordsDatabase(String url, DataSource source) {
        this.url = url;
        this.source = source;
    }

    /** A new one, empty. */
    public static RecordsDatabase fresh() {
        String url = Postgres.freshDatabase();
        Flyway.configure()
                .dataSource(url, "golden_owner", "")
                .schemas("records")
                .locations("classpath:db/records")
                .load()
                .migrate();
        DataSource source =
                pool(
                        Postgres.as(
                                "golden_query",
                                url
                                        + "?options="
                                        + URLEncoder.encode(SessionKey.setting(SEAL), UTF_8)));
        new CalendarDays(JdbcClient.create(source), new BankHolidays()).write();
        return new RecordsDatabase(url, source);
    }

    /** A connection for each question would cost more than the questions. */
    private static DataSource pool(DataSource source) {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** A client of it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** A client of sessions that were not given the key of the ages. */
    JdbcClient withoutKey() {
        return JdbcClient.create(Postgres.as("golden_query", url));
    }

    /** As its columns hold it. */
    byte[] seal(AgeBasis ages) {
        return SEAL.seal(ages.row().value(), ages.number());
    }

    /** Its tables, blinded under a key that nobody else has. */
    public RecordsTables tables() {
        return new RecordsTables(jdbc(), new RowJson(BLINDING, SEAL));
    }

    /** The forms in which a rebuild writes what those tables write. */
    public CopyForms forms() {
        return new CopyForms(BLINDING, SEAL);
    }

    /** Its connections. */
    public DataSource source() {
        return source;
    }

    /** Does this in one transaction. */
    public void inTransaction(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(source))
                .executeWithoutResult(_ -> work.run());
    }

    /** What this answers in a transaction that is taken back afterwards. */
    public <T> T undone(Supplier<T> work) {
        return Objects.requireNonNull(
                new TransactionTemplate(new DataSourceTransactionManager(source))
                        .execute(status -> {
                            status.setRollbackOnly();
                            return work.get();
                        }));
    }

    /** Forgets everything that was recorded; reference data is again what it was at first. */
    public void forget() {
        List<String> tables =
                jdbc().sql(
                                """
                                select table_name from information_schema.tables
                                where table_schema = 'records' and table_name not like 'flyway%'
                                and   table_name not in ('progress', 'template')
                                """)
                        .query((row, _) -> row.getString(1))
                        .list();
        tables.forEach(table -> jdbc().sql("delete from records." + table).update());
        jdbc().sql("update records.progress set position = 0").update();
        new ReferenceTables(jdbc()).rewrite(new TreeMap<>());
    }
}
