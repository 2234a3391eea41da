package org.goldenthread.query.recording;

import java.util.List;
import java.util.UUID;
import org.goldenthread.query.web.Titled;

/** What is on record of a child, to choose what was wrong. */
public record LogFacts(UUID childId, String name, List<Correctable> facts) implements Titled {

    /** A fact in words, by the event that first recorded it. */
    public record Correctable(UUID event, String inWords) {}

    @Override
    public String title() {
        return "Correct something";
    }
}
