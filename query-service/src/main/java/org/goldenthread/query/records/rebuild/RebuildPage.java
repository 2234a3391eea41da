package org.goldenthread.query.records.rebuild;

import org.goldenthread.query.web.Titled;

/** A rebuild as a page: how far it is, and whether every table is the same. */
public record RebuildPage(Rebuild rebuild) implements Titled {

    @Override
    public String title() {
        return "A rebuild of the records";
    }

    /** Where it stands. */
    public String address() {
        return "/rebuilds/" + rebuild.id();
    }
}
