package org.goldenthread.command.person;

import java.util.Set;
import org.goldenthread.command.child.ByTwo;
import org.goldenthread.command.child.ChildRecord;
import org.goldenthread.command.child.CommandContext;
import org.goldenthread.command.child.CommandDescription;
import org.goldenthread.command.child.Correcting;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.PossibleWhen;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.child.Situation;
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
                                        : Refusal.nothingToActOn(
                                                "proposed-already",
                                                "The erasure is proposed already; somebody other"
                                                        + " than the proposer has to carry it out.")))
                .orElseGet(() -> Decision.of(new ErasureProposed(reason)));
    }
}
