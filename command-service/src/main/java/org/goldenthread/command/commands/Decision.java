package org.goldenthread.command.commands;

import java.util.List;
import org.goldenthread.pathway.facts.JournalEvent;

/** What follows from an act for one stream: events, or the reason why not. */
public sealed interface Decision {

    /** Events that settle if the rules allow them; none when everything was so already. */
    record Proposed(List<? extends JournalEvent> events) implements Decision {}

    /** Events that settle with whatever rules they break. */
    record Unconditional(List<? extends JournalEvent> events) implements Decision {}

    /** The reason why not. */
    record Refused(Refusal refusal) implements Decision {}

    /** These events, if the rules allow them. */
    static Decision of(JournalEvent... events) {
        return new Proposed(List.of(events));
    }

    /** These events, if the rules allow them. */
    static Decision of(List<? extends JournalEvent> events) {
        return new Proposed(List.copyOf(events));
    }

    /** These events, whatever rules they break. */
    static Decision settled(List<? extends JournalEvent> events) {
        return new Unconditional(List.copyOf(events));
    }

    /** A refusal that needs no rule. */
    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
