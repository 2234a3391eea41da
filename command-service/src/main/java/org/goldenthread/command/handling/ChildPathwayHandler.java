package org.goldenthread.command.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.StreamCommand;
import org.goldenthread.command.deciding.BackfillRules;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.platform.journal.Provenance;
import org.springframework.stereotype.Component;

/** Decides an act for each of its streams and settles all of them in one transaction, or none. */
@Component
public class ChildPathwayHandler {

    /** Where a day is decided. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ChildCommandHandler children;
    private final MergeCommandHandler identity;
    private final StreamCommandHandler plain;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final DryRun rehearsal;
    private final BackfillRules past;

    ChildPathwayHandler(
            ChildCommandHandler children,
            MergeCommandHandler identity,
            StreamCommandHandler plain,
            WorkingDays workingDays,
            Clock clock,
            DryRun rehearsal,
            BackfillRules past) {
        this.children = children;
        this.identity = identity;
        this.plain = plain;
        this.workingDays = workingDays;
        this.clock = clock;
        this.rehearsal = rehearsal;
        this.past = past;
    }

    /** Decides and settles; a refusal leaves nothing behind. */
    @CommandHandler
    public Outcome settle(CommandEnvelope asked, MetaData metaData) throws Exception {
        Provenance asker = Provenance.of(metaData);
        Optional<Instant> knownAt = Provenance.knownAt(metaData);
        Optional<Refusal> untold = knownAt.flatMap(told -> past.refusal(asked.act(), told));
        if (untold.isPresent()) {
            return Outcome.refused(untold.get());
        }
        Outcome outcome = settle(asked, circumstances(asker, knownAt));
        if (outcome.refusal() == null
                && asker.grade() == Provenance.Grade.RECORDED
                && !(asked.act() instanceof StreamCommand)) {
            past.recorded();
        }
        return outcome;
    }

    private Outcome settle(CommandEnvelope asked, CommandContext circumstances) throws Exception {
        return switch (asked.act()) {
            case AboutChildren act -> children.settle(act, asked, circumstances);
            case Identifying act -> identity.settle(act, asked, circumstances);
            case StreamCommand act -> plain.settle(act, asked, circumstances);
        };
    }

    /** What would become of the act if it were asked now, or were known then; settles nothing. */
    public DryRunResult rehearse(Command act, Provenance asker, Optional<Instant> knownAt) {
        return knownAt.flatMap(told -> past.refusal(act, told))
                .map(DryRunResult::refused)
                .orElseGet(() -> rehearsal.of(act, circumstances(asker, knownAt)));
    }

    /** The day on which acts are decided now. */
    public LocalDate today() {
        return dayOf(Optional.empty());
    }

    /** What somebody's acts are decided on now. */
    public CommandContext circumstances(Provenance asker) {
        return circumstances(asker, Optional.empty());
    }

    private CommandContext circumstances(Provenance asker, Optional<Instant> told) {
        return new CommandContext(asker, dayOf(told), workingDays, told.isPresent());
    }

    private LocalDate dayOf(Optional<Instant> told) {
        return LocalDate.ofInstant(told.orElseGet(clock::instant), LONDON);
    }
}
