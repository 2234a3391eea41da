package org.goldenthread.query.figures.bridge;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.person.IdentityErased;

/** Why a case counts at one moment of knowledge and not at another. */
public enum Reason {
    /** A fact was recorded after the figure had been asked for. */
    LATE,
    /** An earlier fact was put right. */
    AMENDED,
    /** An earlier fact, or an amendment of one, turned out to be an error. */
    VOIDED,
    /** Two records turned out to be one person's, or one to be two persons'. */
    MERGED,
    /** Who a child was, is erased: what needs to know it can be judged no more. */
    ERASED,
    /** Nothing new was recorded: a follow-up had run its time by the second moment only. */
    ELAPSED,
    /** The indicator, one of its windows or a bank holiday was defined anew. */
    DEFINITION,
    /** The population estimate was revised. */
    POPULATION;

    /** As answers spell it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an event stored under this word does to figures; whatever is unknown came late. */
    static Reason of(String type) {
        Optional<Class<? extends JournalEvent>> event = EventNames.named(type);
        if (event.isEmpty() || Fact.class.isAssignableFrom(event.get())) {
            return LATE;
        }
        if (event.get() == FactAmended.class) {
            return AMENDED;
        }
        if (event.get() == FactVoided.class || event.get() == AmendmentWithdrawn.class) {
            return VOIDED;
        }
        if (event.get() == IdentityErased.class) {
            return ERASED;
        }
        return PathwayEvent.class.isAssignableFrom(event.get())
                        && !Correction.class.isAssignableFrom(event.get())
                ? MERGED
                : DEFINITION;
    }
}
