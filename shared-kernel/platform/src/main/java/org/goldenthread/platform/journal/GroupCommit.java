package org.goldenthread.platform.journal;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * Lets units of work decide side by side without a transaction of their own: what they settle is
 * gathered and handed to the one writer, and each ends when the commit that made it durable is
 * done.
 */
public final class GroupCommit implements TransactionManager {

    private final JournalWriter writer;

    /** Hands what is settled to this writer. */
    public GroupCommit(JournalWriter writer) {
        this.writer = writer;
    }

    @Override
    public Transaction startTransaction() {
        PendingAppend pending = PendingAppend.begin();
        return new Transaction() {
            @Override
            public void commit() {
                writer.write(pending);
            }

            @Override
            public void rollback() {
                // Nothing was written yet.
            }
        };
    }
}
