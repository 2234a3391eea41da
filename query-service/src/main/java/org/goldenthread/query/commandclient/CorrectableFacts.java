package org.goldenthread.query.commandclient;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.platform.problems.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Which facts somebody may correct now: the command service decides, and is asked. */
@Component
public class CorrectableFacts {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectableFacts.class);

    private final CommandClient acts;

    CorrectableFacts(CommandClient acts) {
        this.acts = acts;
    }

    /** The events of the facts of this child that the asker may correct or take back. */
    public Set<UUID> events(UUID child, CommandClient.Asker asker) {
        return acts.read(
                "/api/children/{child}/correctable",
                asker,
                answer ->
                        answer.required("events")
                                .asArray()
                                .valueStream()
                                .map(event -> UUID.fromString(event.stringValue()))
                                .collect(Collectors.toSet()),
                child);
    }

    /** The same, and none while the command service cannot be asked: nothing can be corrected. */
    public Set<UUID> eventsIfAny(UUID child, CommandClient.Asker asker) {
        try {
            return events(child, asker);
        } catch (ProblemException refused) {
            LOG.info("Nothing is offered to be corrected: {}", refused.problem().code());
            return Set.of();
        }
    }
}
