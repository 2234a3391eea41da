package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.web.Titled;
import org.jspecify.annotations.Nullable;

/**
 * A page of the cases behind a figure.
 *
 * @param about the days and the moment of knowledge, in words
 * @param columns the further words that each case carries
 * @param next what leads to the page after this one, if there is one
 * @param opensChildren whether whoever looks may open the page of a child
 */
public record CasesPage(
        Indicator indicator,
        FigureForm form,
        String about,
        List<String> columns,
        List<Case> cases,
        @Nullable String next,
        boolean opensChildren,
        boolean opensEvents)
        implements Titled {

    static CasesPage of(IndicatorAnswers.Cases found, FigureForm form, Set<Role> roles) {
        List<String> columns = new ArrayList<>(found.indicator().details());
        columns.addAll(found.indicator().breakdowns());
        return new CasesPage(
                found.indicator(),
                form,
                FigurePage.days(found.question().days()) + ", " + form.knownInWords(),
                columns,
                found.cases(),
                found.next(),
                PathwayStep.PERSON.visibleTo(roles),
                OpenTo.anyOf(roles, ReadsHistory.class));
    }

    @Override
    public String title() {
        return "Cases of " + indicator.title();
    }

    /** The address of this list, or of its table, without a page. */
    public String address(String kind) {
        return "/figures/" + indicator.code() + "/cases" + kind + "?" + form.casesAddress();
    }

    /** The beginning of an id, enough for people to tell one from another. */
    public static String brief(Object id) {
        return id.toString().substring(0, 8);
    }
}
