package org.goldenthread.local;

/** The one-command local run: database, identity provider and both services on this machine. */
public final class LocalRun {

    private LocalRun() {}

    /** Starts everything and stays until it is told to stop. */
    public static void main(String[] arguments) {}
}
