package org.goldenthread.query.worklists.work;

import org.goldenthread.query.web.Titled;

/**
 * One work list as a page, a part of it at a time.
 *
 * @param team which team's work it is, in words; empty where it is no team's
 */
public record WorkListView(WorkForm form, String team, WorkPart list) implements Titled {

    @Override
    public String title() {
        return list.title();
    }
}
