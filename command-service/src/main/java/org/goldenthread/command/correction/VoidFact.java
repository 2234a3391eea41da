package org.goldenthread.command.correction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.PathwayAct;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.access.Role;

/** A fact was entered in error; what it said never was. */
@Asked(value = "Void a fact that was entered in error.", by = Role.MANAGER)
public record VoidFact(ChildId childId, EventId eventId, CorrectionReason reason)
        implements PathwayAct {

    @Override
    public Set<ChildId> children() {
        return Set.of(childId);
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        Optional<InForce<?>> fact =
                timeline.facts().stream()
                        .filter(each -> each.events().contains(eventId))
                        .findFirst();
        return fact.map(each -> Decision.of(new FactVoided(each.latest(), reason)))
                .orElseGet(() ->
                        Decision.refused(
                                Refusal.nothingToActOn(
                                        "nothing-in-force",
                                        "No fact of this child that is in force was"
                                                + " recorded by that event.")));
    }
}
