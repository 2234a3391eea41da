package org.goldenthread.query.forms;

import org.goldenthread.query.web.Titled;

/**
 * It is not known whether what was sent was recorded: the same can be sent again, under the same
 * key, and is recorded once.
 *
 * @param act what was sent
 * @param reason why it is not known
 */
public record SendAgain(String act, String about, String address, String reason, TypedAnswers typed)
        implements Titled {

    static SendAgain of(Recording recording, String reason, TypedAnswers sealed) {
        LogForm form = recording.form();
        return new SendAgain(form.title(), form.about(), form.address(), reason, sealed);
    }

    @Override
    public String title() {
        return "It is not known whether this was recorded";
    }

    @Override
    public String toString() {
        return act;
    }
}
