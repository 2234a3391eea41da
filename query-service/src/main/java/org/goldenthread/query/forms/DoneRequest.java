package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/**
 * What was recorded, for its confirmation.
 *
 * @param act the name of the act
 * @param from the position of its first event
 * @param after the position to wait for
 * @param also other children whom it was about
 * @param siblingOf whose brother or sister was added
 */
record DoneRequest(String act, long from, long after, List<UUID> also, Optional<UUID> siblingOf)
        implements RequestParameters {

    /** Several children can be named. */
    @Component
    static class DoneRequestReader implements RequestReader<DoneRequest> {

        @Override
        public DoneRequest read(Parameters sent, PathVariables path) {
            long after = sent.position("after").orElse(0L);
            return new DoneRequest(
                    sent.text("act").orElse(""),
                    sent.position("from").orElse(after),
                    after,
                    sent.ids("also"),
                    sent.id(SendStep.SIBLING_OF));
        }
    }
}
