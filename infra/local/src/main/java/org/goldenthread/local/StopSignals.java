package org.goldenthread.local;

import sun.misc.Signal;

/**
 * Ctrl-C and the polite kill. The virtual machine's own reaction would run every library's shutdown
 * hook at once, and the database would go before those who write to it.
 */
final class StopSignals {

    private StopSignals() {}

    /** Calls this once for each signal that means "stop". */
    static void call(Runnable stop) {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), _ -> stop.run());
            } catch (IllegalArgumentException _) {
                // This system has no such signal, or has given it to something else.
            }
        }
    }
}
