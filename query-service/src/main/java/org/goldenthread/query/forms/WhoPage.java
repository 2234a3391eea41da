package org.goldenthread.query.forms;

import java.util.UUID;
import org.goldenthread.query.children.search.FindPage;
import org.goldenthread.query.web.Titled;

/**
 * Looking for another child whom a form asks for.
 *
 * @param child whom the form is about
 * @param about what that child is called
 * @param act what is recorded
 * @param ask what the form wants to know
 * @param address where the form lives
 * @param field what the found child answers
 * @param form the other answers, so that none is lost
 */
public record WhoPage(
        UUID child,
        String about,
        String act,
        String ask,
        String address,
        String field,
        FindPage search,
        TypedAnswers form)
        implements Titled {

    /** Before the names of the form's fields, where they stand beside those of the search. */
    public static final String CARRIED = "form.";

    @Override
    public String title() {
        return (search.faults().isEmpty() ? "" : "Error: ") + ask;
    }

    @Override
    public String toString() {
        return act;
    }
}
