package org.goldenthread.command.imports;

/** The return cannot be read; the message says why, and repeats nothing of what it holds. */
public final class UnreadableReturn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Ends the import with this sentence. */
    public UnreadableReturn(String sentence) {
        super(sentence);
    }
}
