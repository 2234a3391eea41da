package org.goldenthread.query.asof;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * Reads parameters of which more must be known than their record can say, such as the words that an
 * indicator takes.
 *
 * @param <R> what it reads
 */
public interface RequestReader<R extends RequestParameters> {

    /** The records that declare, and describe, the parameters that it reads; a form has none. */
    default List<Class<? extends RequestParameters>> parts() {
        return List.of();
    }

    /**
     * Reads them. Faults stay with the parameters, so that all of them are told at once; what it
     * answers in spite of them serves only to go on reading.
     *
     * @param path the variables of the path by their names
     */
    R read(Parameters parameters, PathVariables path);

    /** The same said by a form; a problem tells all that is wrong with it. */
    default R said(MultiValueMap<String, String> form, PathVariables path) {
        Parameters parameters = new Parameters(form);
        R read = read(parameters, path);
        parameters.check();
        return read;
    }
}
