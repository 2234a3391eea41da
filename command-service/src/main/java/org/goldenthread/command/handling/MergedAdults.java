package org.goldenthread.command.handling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.Identifying;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.commands.Sameness;
import org.goldenthread.command.commands.Verdict;
import org.goldenthread.command.streams.AppendedEvent;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.command.streams.PlainStream;
import org.goldenthread.command.streams.StreamState;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.PersonAbsorbed;
import org.goldenthread.pathway.person.PersonEvent;
import org.goldenthread.pathway.person.PersonMerge;
import org.goldenthread.pathway.person.PersonMergeProposed;
import org.goldenthread.pathway.person.PersonMergeUndone;
import org.goldenthread.pathway.person.PersonMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Merges adults and parts them again; no rule judges what is linked to them. */
@Component
class MergedAdults {

    private static final Obstacle NO_ADULT =
            new Obstacle(
                    "taken",
                    "The id %s belongs to something else than an adult.",
                    "Choose the id of an adult who is on record.");

    private final Repository<PlainStream> adults;
    private final IdempotencyStore firstAnswers;

    MergedAdults(Repository<PlainStream> adults, IdempotencyStore firstAnswers) {
        this.adults = adults;
        this.firstAnswers = firstAnswers;
    }

    Outcome settle(Identifying act, CommandEnvelope asked, CommandContext circumstances)
            throws Exception {
        PersonId survivor = act.survivor();
        PersonId retired = act.retired();
        SortedMap<PersonId, Aggregate<PlainStream>> streams =
                new TreeMap<>(Comparator.comparing(PersonId::value));
        for (PersonId person :
                List.of(survivor, retired).stream().sorted(streams.comparator()).toList()) {
            streams.put(person, adults.loadOrCreate(person.toString(), PlainStream::new));
        }
        StreamState ofRetired = soFar(streams, retired);
        StreamState ofSurvivor = soFar(streams, survivor);
        Optional<Outcome> before =
                firstAnswers.settledBefore(asked.key(), List.of(ofRetired, ofSurvivor));
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Refusal> refusal =
                elsewhere(retired, ofRetired)
                        .or(() -> elsewhere(survivor, ofSurvivor))
                        .or(() -> stale(streams, retired, asked.seen()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Sameness sameness =
                new Sameness(
                        proposer(survivor, ofRetired),
                        into(ofRetired),
                        into(ofSurvivor),
                        List.of());
        return switch (act.decide(sameness, circumstances)) {
            case Verdict.Refused(Refusal no) -> Outcome.refused(no);
            case Verdict.Propose(MergeReason reason) ->
                    settled(
                            streams,
                            Map.of(retired, new PersonMergeProposed(survivor, reason)),
                            asked);
            case Verdict.Merge() ->
                    settled(
                            streams,
                            Map.of(
                                    retired, new PersonMerged(survivor),
                                    survivor, new PersonAbsorbed(retired)),
                            asked);
            case Verdict.Part(UnmergeReason reason) ->
                    settled(
                            streams,
                            Map.of(retired, new PersonMergeUndone(survivor, reason)),
                            asked);
        };
    }

    private Outcome settled(
            SortedMap<PersonId, Aggregate<PlainStream>> streams,
            Map<PersonId, PersonEvent> events,
            CommandEnvelope asked) {
        List<AppendedEvent> settled = new ArrayList<>();
        streams.forEach((person, stream) -> {
            PersonEvent event = events.get(person);
            if (event != null) {
                settled.addAll(stream.invoke(self -> self.settle(person.value(), List.of(event))));
            }
        });
        firstAnswers.remember(asked.key(), settled);
        return Outcome.settled(settled);
    }

    private static StreamState soFar(
            SortedMap<PersonId, Aggregate<PlainStream>> streams, PersonId person) {
        return Objects.requireNonNull(streams.get(person)).invoke(PlainStream::soFar);
    }

    /** The id belongs to a stream of another kind. */
    private static Optional<Refusal> elsewhere(PersonId person, StreamState soFar) {
        return soFar.events().stream().allMatch(PersonEvent.class::isInstance)
                ? Optional.empty()
                : Optional.of(Refusal.nothingToActOn(NO_ADULT, person));
    }

    private static Optional<Refusal> stale(
            SortedMap<PersonId, Aggregate<PlainStream>> streams,
            PersonId person,
            @Nullable ExpectedVersions seen) {
        Long version = Objects.requireNonNull(streams.get(person)).version();
        return seen == null || seen.isStill(person.value(), version)
                ? Optional.empty()
                : Optional.of(Refusal.stale());
    }

    private static @Nullable String proposer(PersonId survivor, StreamState soFar) {
        return PersonMerge.proposed(events(soFar), survivor)
                .map(merge -> soFar.tellerOf(merge.told().getFirst()).recordedBy())
                .orElse(null);
    }

    private static @Nullable UUID into(StreamState soFar) {
        return PersonMerge.inForce(events(soFar))
                .map(merge -> merge.survivor().value())
                .orElse(null);
    }

    private static List<PersonEvent> events(StreamState soFar) {
        return soFar.events().stream().map(PersonEvent.class::cast).toList();
    }
}
