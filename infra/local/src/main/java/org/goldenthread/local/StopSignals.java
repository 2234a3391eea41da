package org.goldenthread.local;

import java.util.List;
import java.util.function.Consumer;
import sun.misc.Signal;

/**
 * Ctrl-C and the polite kill. The virtual machine's own reaction would run every library's shutdown
 * hook at once, and the database would go before those who write to it.
 */
final class StopSignals {

    private static final List<String> ALWAYS = List.of("INT", "TERM");

    /** Whoever started this with {@code nohup} wants it to outlive the terminal. */
    private static final String UNLESS_IGNORED = "HUP";

    private StopSignals() {}

    /** Calls this for each signal that means "stop". */
    static void call(Runnable stop) {
        for (String name : ALWAYS) {
            handle(name, IgnoredSignals::takeBack, stop);
        }
        handle(UNLESS_IGNORED, _ -> {}, stop);
    }

    private static void handle(String name, Consumer<Signal> first, Runnable stop) {
        try {
            Signal signal = new Signal(name);
            first.accept(signal);
            Signal.handle(signal, _ -> stop.run());
        } catch (IllegalArgumentException _) {
            // This system has no such signal, or has given it to something else.
        }
    }
}
