package org.goldenthread.command.person;

import java.util.Optional;
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
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.rules.Remainder;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;

/**
 * The proposed erasure is carried out by somebody else: the key of the child is destroyed, and of
 * all whose records are one with it. There is no way back.
 */
@CommandDescription(
        value = "Erase a child’s identity for good, as somebody else proposed.",
        by = {Role.DATA_TEAM, Role.ADMINISTRATOR})
@PossibleWhen(when = Situation.ERASURE_PROPOSED)
public record EraseIdentity(ChildId childId) implements Correcting, ByTwo {

    private static final Obstacle DONE =
            new Obstacle(
                    "erased",
                    "The identity of this child was erased already.",
                    "It is gone for good, and nothing is left to do.");

    private static final Obstacle NOT_PROPOSED =
            new Obstacle(
                    "not-proposed",
                    "Nobody has proposed to erase this child’s identity.",
                    "Somebody else has to propose it first.");

    private static final Obstacle SECOND_PERSON =
            new Obstacle(
                    "second-person",
                    "You proposed this erasure yourself.",
                    "Somebody else has to carry it out.");

    static final Refusal ALREADY_DONE = Refusal.nothingToActOn(DONE);

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, CommandContext circumstances) {
        Optional<Erasure> known = Erasure.of(record.timeline().recorded());
        if (known.isEmpty()) {
            return Decision.refused(Refusal.nothingToActOn(NOT_PROPOSED));
        }
        Erasure erasure = known.get();
        if (erasure.done()) {
            return Decision.refused(ALREADY_DONE);
        }
        return proposer(record, erasure)
                        .filter(circumstances.asker().recordedBy()::equals)
                        .isPresent()
                ? Decision.refused(Refusal.nothingToActOn(SECOND_PERSON))
                : Decision.of(
                        Remainder.erasure(
                                erasure.reason(), record.timeline(), circumstances.today()));
    }

    private static Optional<String> proposer(ChildRecord record, Erasure erasure) {
        return record.toldBy(erasure.told().id()).map(Provenance::recordedBy);
    }
}
