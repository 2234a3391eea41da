package org.goldenthread.command.handling;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.problems.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What would become of an act; nothing was recorded.
 *
 * @param proposals the events that would settle, in their order
 * @param doubts what the rules would ask about them, without saying no
 * @param refusal why it would not be done, if it would not
 */
public record DryRunResult(
        List<Proposal> proposals, List<Conflict> doubts, @Nullable Refusal refusal) {

    /** An event that would settle in this stream. */
    public record Proposal(UUID stream, JournalEvent event) {}

    static DryRunResult refused(Refusal refusal) {
        return new DryRunResult(List.of(), List.of(), refusal);
    }

    static DryRunResult of(UUID stream, List<? extends JournalEvent> events) {
        return new DryRunResult(proposals(stream, events).toList(), List.of(), null);
    }

    static Stream<Proposal> proposals(UUID stream, List<? extends JournalEvent> events) {
        return events.stream().map(event -> new Proposal(stream, event));
    }
}
