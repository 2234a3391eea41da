package org.goldenthread.query.children.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.childinneed.ChildInNeedFact;
import org.goldenthread.pathway.childprotection.ChildProtectionFact;
import org.goldenthread.pathway.earlyhelp.EarlyHelpFact;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.frontdoor.FrontDoorFact;
import org.goldenthread.pathway.lookedafter.LookedAfterFact;
import org.goldenthread.pathway.person.PersonFact;
import org.goldenthread.pathway.stepdown.StepDownFact;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.children.chronology.History;
import org.goldenthread.query.visibility.PathwayStep;

/** Which events of a history somebody may know of: those of the steps of the pathway they see. */
final class SeenEvents {

    private static final Map<Class<? extends Fact>, PathwayStep> STEPS =
            Map.of(
                    PersonFact.class, PathwayStep.PERSON,
                    EarlyHelpFact.class, PathwayStep.EARLY_HELP,
                    FrontDoorFact.class, PathwayStep.FRONT_DOOR,
                    ChildInNeedFact.class, PathwayStep.CHILD_IN_NEED,
                    ChildProtectionFact.class, PathwayStep.CHILD_PROTECTION,
                    LookedAfterFact.class, PathwayStep.LOOKED_AFTER,
                    StepDownFact.class, PathwayStep.STEP_DOWN);

    private final Map<UUID, History.Event> events = new HashMap<>();
    private final Set<Role> roles;

    private SeenEvents(List<History.Event> history, Set<Role> roles) {
        history.forEach(event -> events.put(event.eventId(), event));
        this.roles = roles;
    }

    /** Those of a whole history that somebody with these roles may know of. */
    static List<History.Event> of(List<History.Event> history, Set<Role> roles) {
        SeenEvents seen = new SeenEvents(history, roles);
        return history.stream().filter(seen::isSeen).toList();
    }

    /** A correction is seen by those who see what it corrects. */
    private boolean isSeen(History.Event event) {
        UUID corrected = event.supersedes();
        History.Event original = corrected == null ? null : events.get(corrected);
        return original == null ? stepOf(event).visibleTo(roles) : isSeen(original);
    }

    /** Merges are about who a child is; of what cannot be read the most guarded is supposed. */
    private static PathwayStep stepOf(History.Event event) {
        Optional<Class<? extends JournalEvent>> type = EventNames.named(event.type());
        if (type.isPresent() && !Fact.class.isAssignableFrom(type.get())) {
            return event.supersedes() == null ? PathwayStep.PERSON : PathwayStep.LOOKED_AFTER;
        }
        return STEPS.entrySet().stream()
                .filter(step ->
                        type.map(name -> step.getKey().isAssignableFrom(name)).orElse(false))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PathwayStep.LOOKED_AFTER);
    }
}
