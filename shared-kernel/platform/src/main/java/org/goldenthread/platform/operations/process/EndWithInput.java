package org.goldenthread.platform.operations.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Ends this process, in good order, when its standard input ends: a service started by another
 * process never outlives it, however that one ended.
 */
final class EndWithInput {

    private EndWithInput() {}

    /** Watches in the background; the virtual machine ends when there is no more to read. */
    static void watch(InputStream input) {
        Thread.ofPlatform().daemon().name("end-with-input").start(() -> endAfter(input));
    }

    private static void endAfter(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // An input that breaks has ended too.
        }
        System.exit(0);
    }
}
