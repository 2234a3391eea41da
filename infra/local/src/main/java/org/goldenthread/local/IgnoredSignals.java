package org.goldenthread.local;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import sun.misc.Signal;

/**
 * A shell that starts a program in the background of a script makes it ignore INT, and a virtual
 * machine that was started ignoring a signal refuses to handle it (POSIX 2.11; HotSpot keeps to
 * what {@code nohup} asks for). Only the C library gives the signal its meaning back.
 */
final class IgnoredSignals {

    private static final MemorySegment DEFAULT = MemorySegment.NULL;

    private IgnoredSignals() {}

    /** From now on the signal can be handled, however this process was started. */
    static void takeBack(Signal signal) {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup()
                .find("signal")
                .map(found ->
                        linker.downcallHandle(
                                found,
                                FunctionDescriptor.of(
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS)))
                .ifPresent(function -> call(function, signal));
    }

    private static void call(MethodHandle function, Signal signal) {
        try {
            MemorySegment _ = (MemorySegment) function.invokeExact(signal.getNumber(), DEFAULT);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot take back signal " + signal, e);
        }
    }
}
