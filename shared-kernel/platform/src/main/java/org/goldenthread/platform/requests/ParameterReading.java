package org.goldenthread.platform.requests;

import org.springframework.core.MethodParameter;

/**
 * Tells which arguments of handlers read the parameters of a request by themselves: such an
 * argument refuses what it does not know together with all else that is wrong.
 */
public interface ParameterReading {

    /** Whether this one does. */
    boolean reads(MethodParameter argument);
}
