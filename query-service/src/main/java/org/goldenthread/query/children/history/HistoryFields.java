package org.goldenthread.query.children.history;

import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/**
 * The form of a history, and which part of the history is shown; a part that is none is the first.
 *
 * @param page the number of the page, the first being 1
 * @param event the event whose page is sought
 * @param since the position that the part begins after
 * @param before the position that it ends before
 */
record HistoryFields(
        HistoryForm form,
        int page,
        Optional<UUID> event,
        Optional<Long> since,
        Optional<Long> before)
        implements RequestParameters {

    /** Takes what can be read, as a page does. */
    @Component
    static class HistoryFieldsReader implements RequestReader<HistoryFields> {

        @Override
        public HistoryFields read(Parameters parameters, PathVariables path) {
            return new HistoryFields(
                    HistoryForm.of(parameters),
                    parameters
                            .typed("page")
                            .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                            .map(Integer::parseInt)
                            .orElse(1),
                    parameters.typed("event").map(event -> Parameters.id("event", event)),
                    position(parameters, "since"),
                    position(parameters, "before"));
        }

        private static Optional<Long> position(Parameters parameters, String name) {
            return parameters
                    .typed(name)
                    .filter(position -> position.matches("[0-9]{1,18}"))
                    .map(Long::parseLong);
        }
    }
}
