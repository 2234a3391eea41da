package org.goldenthread.bench.questions;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.bench.journal.StoredContacts;
import org.goldenthread.bench.scratch.Machine;
import org.goldenthread.bench.scratch.Percentiles;
import org.goldenthread.bench.scratch.ScratchDatabase;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.bench.scratch.ScratchService;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast every indicator is answered over HTTP, as known now and as known two years ago, with a
 * breakdown and with its cases, and two pages that people open right after something was recorded.
 */
public final class QuestionsBenchmark {

    private static final LocalDate END = LocalDate.of(2026, 4, 1);
    private static final LocalDate THEN = LocalDate.of(2024, 3, 31);

    /** The child of whom most is recorded. */
    private static final String LONGEST =
            """
            select aggregate_identifier from journal.event_entry where type = 'child'
            group by 1 order by count(*) desc, 1 limit 1
            """;

    private final PrintStream out;

    /** Prints to this stream. */
    public QuestionsBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Takes the number of years, ten unless given, and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        int years = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        new QuestionsBenchmark(System.out)
                .run(Files.createTempDirectory("questions"), years, 1, rounds);
        System.exit(0);
    }

    /** Runs in this folder, over so many years of an authority of this scale. */
    List<IndicatorTiming> run(Path folder, int years, double scale, int rounds)
            throws IOException, SQLException, InterruptedException, JOSEException {
        try (ScratchDatabase database = ScratchDatabase.start(folder.resolve("database"));
                ScratchIdentity identity = ScratchIdentity.start()) {
            out.println(Machine.described(database));
            InventedRecords records = new InventedRecords(folder, database, identity);
            records.write(END, years, scale);
            int port = ScratchService.freePort();
            try (ConfigurableApplicationContext service = records.service(port)) {
                records.rebuild(service, out);
                try (Asker asker = new Asker(port, identity)) {
                    List<IndicatorTiming> figures = figures(service, asker, rounds);
                    pages(asker, database, rounds);
                    return figures;
                }
            }
        }
    }

    private List<IndicatorTiming> figures(
            ConfigurableApplicationContext service, Asker asker, int rounds)
            throws IOException, InterruptedException {
        IndicatorQuestions questions =
                new IndicatorQuestions(
                        asker, new PlainScan(service.getBean(JdbcClient.class)), THEN, rounds);
        out.println(IndicatorTiming.HEADER);
        List<IndicatorTiming> all = new ArrayList<>();
        for (Indicator indicator : service.getBean(IndicatorCatalogue.class).all()) {
            IndicatorTiming asked = questions.ask(indicator);
            out.println(asked.line());
            all.add(asked);
        }
        out.printf(
                Locale.ROOT,
                "within 50 ms in 95 of a hundred: %d of %d; as known then no more than 1.5 times: %d%n",
                all.stream().filter(asked -> asked.slowest() <= 50).count(),
                all.size(),
                all.stream().filter(asked -> asked.ratio() <= 1.5).count());
        return all;
    }

    private void pages(Asker asker, ScratchDatabase database, int rounds)
            throws IOException, InterruptedException {
        UUID child =
                UUID.fromString(
                        database.jdbc().sql(LONGEST).query((row, _) -> row.getString(1)).single());
        AfterAnEvent after = new AfterAnEvent(asker, new StoredContacts(database), child, rounds);
        page("the child's page", after.of("/children/" + child));
        page("the plan's page", after.of("/plan"));
    }

    private void page(String words, Percentiles took) {
        out.printf(
                Locale.ROOT,
                "%s, first after an event: p50 %.1f ms, p95 %.1f ms%n",
                words,
                took.millis(50),
                took.millis(95));
    }
}
