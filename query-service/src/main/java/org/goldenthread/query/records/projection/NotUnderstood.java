package org.goldenthread.query.records.projection;

/** An event stands where this version knows no such event. */
public final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the event by its id alone. */
    public NotUnderstood(String event) {
        super("event " + event + " is not known to this version");
    }
}
