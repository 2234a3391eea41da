package org.goldenthread.query.children.history;

import org.goldenthread.pathway.backfills.BackfillEvent;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/** An event that is about no child: about an adult, or about what figures are computed with. */
public record EventPage(EventProvenance.Event event) implements Titled {

    /** What an event of this type is about, in a word. */
    static String about(String type) {
        return EventNames.named(type).filter(PersonEvent.class::isAssignableFrom).isPresent()
                ? "An adult of a family"
                : isOfBackfill(type)
                        ? "A backfill"
                        : EventNames.named(type).isPresent()
                                ? "What figures are computed with"
                                : "Something that is not known here";
    }

    /** Whether an event of this type is about a backfill. */
    static boolean isOfBackfill(String type) {
        return EventNames.named(type).filter(BackfillEvent.class::isAssignableFrom).isPresent();
    }

    /** What it is about, in a word. */
    public String about() {
        return about(event.type());
    }

    @Override
    public String title() {
        return InWords.code(event.type());
    }
}
