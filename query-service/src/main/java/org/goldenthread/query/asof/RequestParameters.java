package org.goldenthread.query.asof;

import java.util.List;
import org.goldenthread.platform.problems.Fault;

/**
 * Parameters of a request as one type: an endpoint takes it as an argument. A record declares a
 * parameter with each of its components, a text of several lines by the format {@code lines}; what
 * depends on more than that has a {@link RequestReader}. All that an endpoint takes are read and
 * refused together, anything else that was sent and anything sent twice included, and described in
 * OpenAPI.
 */
public interface RequestParameters {

    /** What is wrong with them beside each by itself. */
    default List<Fault> faults() {
        return List.of();
    }
}
