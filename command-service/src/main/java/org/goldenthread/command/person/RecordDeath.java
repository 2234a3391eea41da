package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child died; everything that was open ends on that day (T51). */
@Asked(
        value = "Record that a child died.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@Possible(unless = Standing.DIED)
public record RecordDeath(ChildId childId, LocalDate diedOn) implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return diedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new PersonDied(diedOn));
        facts.addAll(OpenStrands.endedByDeath(timeline, diedOn));
        return Decision.of(facts);
    }
}
