package org.goldenthread.query.figures.live;

import java.io.IOException;

/** What leads to one follower. */
interface Wire {

    /**
     * Tells of a movement; waits until it is sent.
     *
     * @param upTo the position up to which everything is told with this
     */
    void tell(Movement movement, long upTo) throws IOException;

    /** Says that the wire holds, and up to which position everything is told. */
    void beat(long upTo) throws IOException;

    /** Nothing more will be said. */
    void end();
}
