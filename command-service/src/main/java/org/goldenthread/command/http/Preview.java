package org.goldenthread.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.handling.DryRunResult;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What an act would settle; nothing was recorded.
 *
 * @param conflicts what the rules ask about it, without saying no
 * @param warnings what may be mistyped, by field
 */
record Preview(List<Proposed> events, List<Conflict> conflicts, List<Fault> warnings) {

    /**
     * An event that would settle.
     *
     * @param effectiveOn the day from which, or on which, it would be so, if it says one
     */
    record Proposed(String type, UUID stream, @Nullable LocalDate effectiveOn) {

        private static Proposed of(DryRunResult.Proposal proposal) {
            return new Proposed(
                    EventNames.nameOf(proposal.event().getClass()),
                    proposal.stream(),
                    dayOf(proposal.event()));
        }

        private static @Nullable LocalDate dayOf(JournalEvent event) {
            return switch (event) {
                case Fact fact -> fact.effectiveOn();
                case FactAmended amended -> amended.fact().effectiveOn();
                default -> null;
            };
        }
    }

    /** Of an act that would not be refused. */
    static Preview of(DryRunResult rehearsed) {
        return new Preview(
                rehearsed.proposals().stream().map(Proposed::of).toList(),
                rehearsed.doubts(),
                Warnings.of(
                        rehearsed.proposals().stream().map(DryRunResult.Proposal::event).toList()));
    }
}
