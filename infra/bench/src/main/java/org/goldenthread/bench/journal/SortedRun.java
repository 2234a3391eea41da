package org.goldenthread.bench.journal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of one authority in a file, in the order in which they became known. */
final class SortedRun implements Iterator<JournalRow>, AutoCloseable {

    private static final int BUFFER = 1 << 17;
    private static final int END = -1;

    private final DataInputStream in;
    private int length;

    private SortedRun(DataInputStream in) throws IOException {
        this.in = in;
        this.length = in.readInt();
    }

    /** Writes these rows, so that none of them is held any more. */
    static void write(Path file, Iterator<JournalRow> rows) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            while (rows.hasNext()) {
                JournalRow row = rows.next();
                out.writeInt(row.fields().length);
                out.writeLong(row.knownAt().toEpochMilli());
                out.write(row.fields());
            }
            out.writeInt(END);
        }
    }

    static SortedRun read(Path file) throws IOException {
        return new SortedRun(
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
    }

    @Override
    public boolean hasNext() {
        return length != END;
    }

    @Override
    public JournalRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Instant knownAt = Instant.ofEpochMilli(in.readLong());
            byte[] fields = in.readNBytes(length);
            length = in.readInt();
            return new JournalRow(knownAt, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
