package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.web.Titled;

/** What is on record of a child, to choose what was wrong. */
public record LogFacts(UUID childId, String name, List<Correctable> facts) implements Titled {

    /**
     * A fact in words, by the event that first recorded it.
     *
     * @param correction the event of its last correction, which can be taken back alone; empty when
     *     it was not corrected
     */
    public record Correctable(UUID event, Optional<UUID> correction, String inWords) {}

    @Override
    public String title() {
        return "Correct something";
    }
}
