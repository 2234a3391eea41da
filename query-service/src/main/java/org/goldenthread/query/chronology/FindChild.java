package org.goldenthread.query.chronology;

import org.goldenthread.query.web.Titled;

/** Looking for a child by the id that is on file. */
public record FindChild(String id) implements Titled {

    @Override
    public String title() {
        return "Find a child";
    }
}
