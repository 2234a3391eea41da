package org.goldenthread.command.correction;

import java.util.List;
import java.util.Set;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OneOf;
import org.goldenthread.command.reading.FactShape;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact was wrong in part: the whole of it is said again as it should have been.
 *
 * @param type the kind of fact, if the asker wants to be sure; a fact stays of its kind
 * @param fact its content as the chronology shows it
 */
@CommandDescription(
        value = "Amend a fact that was wrong in part: say the whole of it again as it should be.",
        by = {
            Role.HUB_WORKER,
            Role.SOCIAL_WORKER,
            Role.MANAGER,
            Role.CONFERENCE_CHAIR,
            Role.REVIEWING_OFFICER,
            Role.HEALTH_PRACTITIONER,
            Role.SCHOOL,
            Role.POLICE,
            Role.DATA_TEAM
        })
public record AmendFact(
        ChildId childId,
        EventId eventId,
        @Nullable String type,
        ObjectNode fact,
        @OneOf("wrong-detail") CorrectionReason reason)
        implements Correcting {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, CommandContext circumstances) {
        return Corrected.decide(eventId, record, circumstances, this::amended);
    }

    private Decision amended(InForce<?> known) {
        Class<? extends Fact> kind = known.fact().getClass();
        if (type != null && !type.equals(EventNames.nameOf(kind))) {
            return Decision.refused(
                    Refusal.malformed(
                            List.of(
                                    new Fault(
                                            "type",
                                            "The fact is a "
                                                    + EventNames.nameOf(kind)
                                                    + ", and stays one."))));
        }
        FactShape.Reading reading = FactShape.of(kind).read(fact, "fact", childId);
        Fact amended = reading.fact();
        if (amended == null) {
            return Decision.refused(Refusal.malformed(reading.faults()));
        }
        return amended.equals(known.fact())
                ? Decision.of()
                : Decision.of(new FactAmended(known.latest(), amended, reason));
    }
}
