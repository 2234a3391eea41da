package org.goldenthread.platform.operations.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** {@code %places}: an exception in a plain log line. */
public final class StackFramesConverter extends ThrowableProxyConverter {

    private final StackFrames places = new StackFrames();

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return failure instanceof ThrowableProxy known
                ? places.printStackTraceToString(known.getThrowable())
                : failure.getClassName() + "\n";
    }
}
