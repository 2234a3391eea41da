package org.goldenthread.command.streams;

import java.util.List;
import org.goldenthread.command.commands.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of an act: the events it settled, or the refusal. A value, so that it crosses any
 * wire unharmed.
 */
public record Outcome(List<AppendedEvent> settled, @Nullable Refusal refusal) {

    /** These events were let in. */
    public static Outcome settled(List<AppendedEvent> events) {
        return new Outcome(events, null);
    }

    /** Nothing was settled. */
    public static Outcome refused(Refusal refusal) {
        return new Outcome(List.of(), refusal);
    }
}
