package org.goldenthread.command.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child died; everything that was open ends on that day (T51). */
@CommandDescription(
        value = "Record that a child died.",
        by = {Role.SOCIAL_WORKER, Role.MANAGER})
@PossibleWhen(unless = Situation.DIED)
public record RecordDeath(ChildId childId, LocalDate diedOn) implements ChildCommand {

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
