package org.goldenthread.query.web;

import org.goldenthread.platform.settings.Setting;
import org.goldenthread.query.asof.Page;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of each list a page shows at one time. What somebody asks the API for is not meant: that
 * says by itself how much it wants.
 *
 * @param history how many events a page of a child's history, or of the history of all, shows
 * @param facts how many facts of a child are shown before all are asked for
 * @param cases how many cases behind a figure
 * @param publications how many publications
 * @param findings how many findings of a return
 * @param ownerFindings how many findings of a return in the list of one team
 * @param inProgress how many imports, exports and rebuilds each
 * @param agenda how many clocks of each list the page of my work begins with
 * @param workList how many clocks a page of one work list shows
 * @param toMend how many findings that are to be mended the page of my work shows
 */
@ConfigurationProperties("goldenthread.pages")
public record PageLengths(
        @DefaultValue("50") int history,
        @DefaultValue("60") int facts,
        @DefaultValue("50") int cases,
        @DefaultValue("50") int publications,
        @DefaultValue("100") int findings,
        @DefaultValue("500") int ownerFindings,
        @DefaultValue("20") int inProgress,
        @DefaultValue("10") int agenda,
        @DefaultValue("25") int workList,
        @DefaultValue("100") int toMend) {

    /** Throws where a page would show nothing, or more than a list answers at one time. */
    public PageLengths {
        mustFit("history", history);
        mustFit("facts", facts);
        mustFit("cases", cases);
        mustFit("publications", publications);
        mustFit("findings", findings);
        mustFit("owner-findings", ownerFindings);
        mustFit("in-progress", inProgress);
        mustFit("agenda", agenda);
        mustFit("work-list", workList);
        mustFit("to-mend", toMend);
    }

    private static void mustFit(String name, int items) {
        new Setting("goldenthread.pages." + name).within(items, 1, Page.MOST);
    }
}
