package org.goldenthread.bench.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.goldenthread.bench.authority.Authority;
import org.goldenthread.bench.authority.InOrder;
import org.goldenthread.bench.authority.ToldEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes authorities into an empty journal. One goes there as it is told; of several each is first
 * written to a file, in its order, and the files are merged: so no more than the stories that go on
 * in a few authorities are ever held, and the disk alone is the limit.
 */
public final class AuthorityWriter {

    private final DataSource database;
    private final Path folder;

    /** The folder, which is there, is for the files in between; none is left. */
    public AuthorityWriter(DataSource database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * What was written.
     *
     * @param families of how many families
     * @param mostOpen how many of them one authority held at once at the most
     */
    public record Written(long events, long bytes, long families, int mostOpen) {}

    /** Writes all of them; no authority stands there twice. */
    public Written write(List<Authority> authorities)
            throws SQLException, IOException, InterruptedException {
        List<InOrder<ToldEvent>> told = authorities.stream().map(Authority::events).toList();
        JournalCopy copy = new JournalCopy();
        long events =
                told.size() == 1
                        ? copied(copy, List.of(rows(told.getFirst())))
                        : merged(copy, told);
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into journal.live (since) select min(known_at) from journal.event_entry")
                .update();
        jdbc.sql("analyze journal.event_entry").update();
        return new Written(
                events,
                copy.bytes(),
                told.stream().mapToLong(InOrder::stories).sum(),
                told.stream().mapToInt(InOrder::mostOpen).max().orElse(0));
    }

    private long merged(JournalCopy copy, List<InOrder<ToldEvent>> told)
            throws SQLException, IOException, InterruptedException {
        List<Path> files = files(told);
        List<SortedRun> runs = new ArrayList<>();
        try {
            for (Path file : files) {
                runs.add(SortedRun.read(file));
            }
            return copied(copy, runs);
        } finally {
            for (SortedRun run : runs) {
                run.close();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private List<Path> files(List<InOrder<ToldEvent>> told)
            throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Future<Path>> written = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            for (int number = 0; number < told.size(); number++) {
                Path file = folder.resolve("run-" + number);
                InOrder<ToldEvent> one = told.get(number);
                written.add(
                        workers.submit(() -> {
                            SortedRun.write(file, rows(one));
                            return file;
                        }));
            }
        }
        List<Path> files = new ArrayList<>();
        for (Future<Path> file : written) {
            try {
                files.add(file.get());
            } catch (ExecutionException e) {
                throw new IOException("an authority cannot be told", e);
            }
        }
        return files;
    }

    private long copied(JournalCopy copy, List<? extends Iterator<JournalRow>> sources)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return copy.copy(connection, sources);
        }
    }

    private static Iterator<JournalRow> rows(InOrder<ToldEvent> told) {
        RowForm form = new RowForm();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return told.hasNext();
            }

            @Override
            public JournalRow next() {
                return form.of(told.next());
            }
        };
    }
}
