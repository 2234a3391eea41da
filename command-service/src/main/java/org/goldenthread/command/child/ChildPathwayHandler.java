package org.goldenthread.command.child;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.journal.Provenance;
import org.springframework.stereotype.Component;

/** Decides an act for each of its children and settles all of them in one transaction, or none. */
@Component
public class ChildPathwayHandler {

    /** Where a day is decided. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Repository<ChildPathway> children;
    private final FirstAnswers firstAnswers;
    private final LocalIds localIds;
    private final Clock clock;

    ChildPathwayHandler(
            Repository<ChildPathway> children,
            FirstAnswers firstAnswers,
            LocalIds localIds,
            Clock clock) {
        this.children = children;
        this.firstAnswers = firstAnswers;
        this.localIds = localIds;
        this.clock = clock;
    }

    /** Decides and settles; a refusal leaves nothing behind. */
    @CommandHandler
    public Outcome settle(SettleAct asked, MetaData metaData) throws Exception {
        Instant knownAt = Provenance.knownAt(metaData).orElseGet(clock::instant);
        LocalDate today = LocalDate.ofInstant(knownAt, LONDON);
        Act act = asked.act();
        List<Accepted> accepted = new ArrayList<>();
        for (ChildId child :
                act.children().stream().sorted(Comparator.comparing(ChildId::value)).toList()) {
            Optional<Aggregate<ChildPathway>> found = load(child, act);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.unknownChild(child));
            }
            Aggregate<ChildPathway> pathway = found.get();
            if (asked.expectedVersion() != null
                    && !asked.expectedVersion().equals(pathway.version())) {
                return Outcome.refused(Refusal.stale(pathway.version()));
            }
            switch (decide(act, pathway.invoke(self -> self.timeline(child)), today)) {
                case Decision.Refused(Refusal refusal) -> {
                    return Outcome.refused(refusal);
                }
                case Decision.Accepted(List<PathwayEvent> events) -> {
                    Optional<Refusal> taken = localIds.claim(child, events);
                    if (taken.isPresent()) {
                        return Outcome.refused(taken.get());
                    }
                    accepted.add(new Accepted(child, pathway, events));
                }
            }
        }
        List<SettledEvent> settled =
                accepted.stream().flatMap(each -> each.settle().stream()).toList();
        firstAnswers.remember(asked.key(), settled);
        return Outcome.settled(settled);
    }

    /** Events accepted for one child, not yet let in. */
    private record Accepted(
            ChildId child, Aggregate<ChildPathway> pathway, List<PathwayEvent> events) {

        List<SettledEvent> settle() {
            return pathway.invoke(self -> self.settle(child, events));
        }
    }

    private static Decision decide(Act act, ChildTimeline timeline, LocalDate today) {
        return act instanceof Registration && !timeline.isUnknown()
                ? Decision.refused(Refusal.alreadyKnown(timeline.child()))
                : act.decide(timeline, today);
    }

    private Optional<Aggregate<ChildPathway>> load(ChildId child, Act act) throws Exception {
        if (act instanceof Registration || act instanceof Restating) {
            return Optional.of(children.loadOrCreate(child.toString(), ChildPathway::new));
        }
        try {
            return Optional.of(children.load(child.toString()));
        } catch (AggregateNotFoundException _) {
            return Optional.empty();
        }
    }
}
