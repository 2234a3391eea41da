package org.goldenthread.query.jobs.exports;

import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The files of exports, written and read piece by piece; none is ever held as a whole. */
@Component
class Pieces {

    private static final String ADD =
            """
            insert into records.export_piece (export, number, content)
            select :export, coalesce(max(number) + 1, 0), :content
            from   records.export_piece where export = :export
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ExportProperties properties;

    Pieces(JdbcClient jdbc, PlatformTransactionManager transactions, ExportProperties properties) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a piece of a file. */
    interface Reader {
        void read(byte[] piece) throws IOException;
    }

    /** What has been kept for so long as was set is kept no longer. */
    void forgetOld() {
        jdbc.sql(
                        """
                        delete from records.export
                        where  finished_at < clock_timestamp() - make_interval(days => ?)
                        """)
                .param(properties.days())
                .update();
    }

    /** The first piece of an export that will hold so many events. */
    void begin(UUID export, long events, byte[] head) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql(
                            """
                            update records.export set state = 'running', events = ?, bytes = ?,
                                   started_at = clock_timestamp()
                            where  id = ?
                            """)
                    .param(events)
                    .param(head.length)
                    .param(export)
                    .update();
            add(export, head);
        });
    }

    /**
     * A further piece with so many events, from after one position up to another. Throws when the
     * export does not end at the first: somebody who lost the turn went on with it.
     */
    void add(UUID export, byte[] content, int events, long after, long reached) {
        transaction.executeWithoutResult(_ -> {
            int moved =
                    jdbc.sql(
                                    """
                                    update records.export set written = written + ?, reached = ?, bytes = bytes + ?
                                    where  id = ? and reached = ?
                                    """)
                            .params(events, reached, content.length, export, after)
                            .update();
            if (moved == 0) {
                throw new IllegalStateException("the export has not come as far as " + after);
            }
            add(export, content);
        });
    }

    /** Reads them all, in their order; throws when one is missing. */
    void forEach(UUID export, Reader reader) throws IOException {
        int count =
                jdbc.sql("select count(*) from records.export_piece where export = ?")
                        .param(export)
                        .query(Integer.class)
                        .single();
        for (int number = 0; number < count; number++) {
            reader.read(
                    jdbc.sql(
                                    """
                                    select content from records.export_piece
                                    where  export = ? and number = ?
                                    """)
                            .param(export)
                            .param(number)
                            .query(byte[].class)
                            .single());
        }
    }

    private void add(UUID export, byte[] content) {
        jdbc.sql(ADD).param("export", export).param("content", content).update();
    }
}
