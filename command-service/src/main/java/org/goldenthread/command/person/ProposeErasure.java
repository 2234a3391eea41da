package org.goldenthread.command.person;

import java.util.Set;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.ByTwo;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.ErasureReason;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.ErasureProposed;
import org.goldenthread.platform.access.Role;

/** Who a child is should be forgotten; nothing is, until somebody else does it. */
@CommandDescription(
        value = "Propose that a child’s identity be erased for good; somebody else carries it out.",
        by = {Role.MANAGER, Role.DATA_TEAM})
@PossibleWhen(unless = {Situation.ERASURE_PROPOSED, Situation.ERASED})
public record ProposeErasure(ChildId childId, ErasureReason reason) implements Correcting, ByTwo {

    private static final Obstacle PROPOSED =
            new Obstacle(
                    "proposed-already",
                    "The erasure is proposed already.",
                    "Somebody other than the proposer has to carry it out.");

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, CommandContext circumstances) {
        return Erasure.of(record.timeline().recorded())
                .map(known ->
                        Decision.refused(
                                known.done()
                                        ? EraseIdentity.ALREADY_DONE
                                        : Refusal.nothingToActOn(PROPOSED)))
                .orElseGet(() -> Decision.of(new ErasureProposed(reason)));
    }
}
