package org.goldenthread.query.web;

import java.util.List;

/** The sections that are open to somebody. */
public record Home(List<Navigation> sections) implements Titled {

    @Override
    public String title() {
        return "Start";
    }
}
