package org.goldenthread.query.forms;

import java.util.List;
import java.util.UUID;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.Titled;

/**
 * What would be the reader's to record for a child, and what has to be so first.
 *
 * @param elsewhere whom to ask for what is never shown; empty where nothing is hidden
 */
public record LogNotNow(UUID childId, String name, List<NotNow> acts, String elsewhere)
        implements Titled {

    /** An act as people call it, and why it cannot be recorded now. */
    public record NotNow(String title, String why) {}

    static LogNotNow of(People.Person child, Offers.OnOffer onOffer, Sight sight) {
        WhyNot why = new WhyNot(sight);
        return new LogNotNow(
                onOffer.childId(),
                child.name(),
                onOffer.others().stream()
                        .filter(act -> act.yours() && !why.seen(act).isEmpty())
                        .flatMap(act ->
                                Wordings.titleOf(act.name()).stream()
                                        .map(title -> new NotNow(title, why.inWords(act))))
                        .toList(),
                sight.elsewhere());
    }

    @Override
    public String title() {
        return "What cannot be recorded now";
    }
}
