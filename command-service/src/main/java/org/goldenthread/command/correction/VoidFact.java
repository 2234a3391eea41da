package org.goldenthread.command.correction;

import java.util.Set;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.OneOf;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.platform.access.Role;

/**
 * A fact was entered in error; what it said never was. Where the event is an amendment, that alone
 * was entered in error: the fact is again as it was said before.
 */
@CommandDescription(
        value =
                "Void what was entered in error: a fact with all its amendments, by the event that"
                        + " first recorded it, or one amendment alone, by the event that amended.",
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
        @OneOf({"wrong-child", "duplicate", "test", "never-happened", "wrong-consent"})
                CorrectionReason reason)
        implements Correcting {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildRecord record, CommandContext circumstances) {
        return switch (Corrected.named(eventId, record.timeline())) {
            case FactAmended _ ->
                    Corrected.withdraw(
                            eventId,
                            record,
                            circumstances,
                            Decision.of(new AmendmentWithdrawn(eventId, reason)));
            case AmendmentWithdrawn _ -> Corrected.withdrawn();
            case null, default ->
                    Corrected.decide(
                            eventId,
                            record,
                            circumstances,
                            known -> Decision.of(new FactVoided(known.original(), reason)));
        };
    }
}
