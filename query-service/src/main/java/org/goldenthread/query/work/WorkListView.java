package org.goldenthread.query.work;

import org.goldenthread.query.web.Titled;

/** One work list as a page, a part of it at a time. */
public record WorkListView(WorkForm form, WorkPart list) implements Titled {

    @Override
    public String title() {
        return list.title();
    }
}
