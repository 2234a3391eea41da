package org.goldenthread.command.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.vault.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uploads in pieces, each sealed under the vault key and opened only while it is read. */
@Repository
class SealedUploads {

    /** So much of an upload is in memory in clear at one time; what is kept is read in any size. */
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    SealedUploads(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /** Keeps one part of a job's upload, in the caller's transaction. */
    void keep(long job, String part, InputStream content) throws IOException {
        int number = 0;
        byte[] piece;
        do {
            piece = content.readNBytes(PIECE);
            jdbc.sql("insert into imports.piece (job, part, number, sealed) values (?, ?, ?, ?)")
                    .param(job)
                    .param(part)
                    .param(number)
                    .param(sealer.seal(purpose(job, part, number), piece))
                    .update();
            number++;
        } while (piece.length == PIECE);
    }

    /** The upload of a job. */
    Upload of(long job) {
        Set<String> parts =
                Set.copyOf(
                        jdbc.sql("select distinct part from imports.piece where job = ?")
                                .param(job)
                                .query(String.class)
                                .list());
        return new Upload() {
            @Override
            public Set<String> parts() {
                return parts;
            }

            @Override
            public InputStream open(String part) {
                return new SequenceInputStream(new Pieces(job, part));
            }
        };
    }

    private Optional<byte[]> piece(long job, String part, int number) {
        return jdbc.sql(
                        "select sealed from imports.piece where job = ? and part = ? and number = ?")
                .params(job, part, number)
                .query(byte[].class)
                .optional()
                .map(sealed -> sealer.open(purpose(job, part, number), sealed));
    }

    /** A piece opens only in its own place. */
    private static String purpose(long job, String part, int number) {
        return "import/" + job + "/" + part + "/" + number;
    }

    /** The pieces of a part, each fetched when its turn comes. */
    private final class Pieces implements Enumeration<InputStream> {

        private final long job;
        private final String part;
        private int number;
        private Optional<byte[]> next;

        private Pieces(long job, String part) {
            this.job = job;
            this.part = part;
            this.next = piece(job, part, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] piece = next.orElseThrow(NoSuchElementException::new);
            number++;
            next = piece(job, part, number);
            return new ByteArrayInputStream(piece);
        }
    }
}
