package org.goldenthread.command.correction;

import java.util.Set;
import org.goldenthread.command.child.Among;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildRecord;
import org.goldenthread.command.child.Circumstances;
import org.goldenthread.command.child.Correcting;
import org.goldenthread.command.child.Decision;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Role;

/** A fact was entered in error; what it said never was. */
@Asked(
        value = "Void a fact that was entered in error.",
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
public record VoidFact(
        ChildId childId,
        EventId eventId,
        @Among({"wrong-child", "duplicate", "test", "never-happened", "wrong-consent"})
                CorrectionReason reason)
        implements Correcting {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, Circumstances circumstances) {
        return Corrected.decide(
                eventId,
                record,
                circumstances,
                known -> Decision.of(new FactVoided(known.latest(), reason)));
    }
}
