package org.goldenthread.platform.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** {@code %places}: an exception in a plain log line. */
public final class PlacesConverter extends ThrowableProxyConverter {

    private final Places places = new Places();

    @Override
    protected String throwableProxyToString(IThrowableProxy failure) {
        return failure instanceof ThrowableProxy known
                ? places.printStackTraceToString(known.getThrowable())
                : failure.getClassName() + "\n";
    }
}
