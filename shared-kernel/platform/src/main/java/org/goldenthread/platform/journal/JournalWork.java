package org.goldenthread.platform.journal;

/** What is written beside events, in the transaction that lets them into the journal. */
public final class JournalWork {

    private JournalWork() {}

    /**
     * Writes together with the events of the unit of work at hand: both, or neither. Where nothing
     * is gathered it is written at once, in the caller's transaction.
     */
    public static void beside(Runnable write) {
        PendingAppend.current().ifPresentOrElse(pending -> pending.addBeside(write), write);
    }
}
