package org.goldenthread.command.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.ChildRecord;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Correcting;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.streams.OpenStreams;
import org.goldenthread.pathway.facts.Correction;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.IdentityErased;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;

/** What an act would settle for each of its children, decided and judged without any store. */
public final class ProposedByChild {

    private final StreamFamily streams;
    private final SortedMap<ChildId, ProposedEvents> byChild = new TreeMap<>(OpenStreams.IN_ORDER);

    /** Nothing is proposed yet for the children of these records. */
    public ProposedByChild(Collection<ChildRecord> records) {
        streams =
                new StreamFamily(
                        records.stream()
                                .map(ChildRecord::timeline)
                                .collect(
                                        Collectors.toMap(
                                                ChildTimeline::child, ChildTimeline::recorded)));
        records.forEach(
                record -> byChild.put(record.timeline().child(), new ProposedEvents(record)));
    }

    /** Nothing is proposed yet for the children of these streams; merged ones are one child. */
    public ProposedByChild(StreamFamily streams, Map<EventId, Provenance> tellers) {
        this.streams = streams;
        streams.children().stream()
                .map(streams::survivorOf)
                .distinct()
                .forEach(child ->
                        byChild.put(
                                child,
                                new ProposedEvents(
                                        new ChildRecord(streams.timeline(child), tellers))));
    }

    /** Decides the act for all of its children and judges the outcome; or says why not. */
    public Optional<Refusal> decide(AboutChildren act, CommandContext circumstances) {
        return propose(act, circumstances).or(() -> judge(circumstances));
    }

    /**
     * The events to settle, stream by stream, always in the same order: a correction goes where the
     * event stands that it corrects, an erasure to all who are one, everything else to the
     * survivor.
     */
    public Map<ChildId, List<PathwayEvent>> events() {
        SortedMap<ChildId, List<PathwayEvent>> events = new TreeMap<>(OpenStreams.IN_ORDER);
        byChild.forEach((child, draft) ->
                draft.events()
                        .forEach(event ->
                                streamsOf(event, child)
                                        .forEach(stream ->
                                                events.computeIfAbsent(
                                                                stream, _ -> new ArrayList<>())
                                                        .add(event))));
        return events;
    }

    /** What the rules ask about these events, without saying no. */
    public List<Conflict> doubts() {
        return byChild.values().stream().flatMap(draft -> draft.doubts().stream()).toList();
    }

    private List<ChildId> streamsOf(PathwayEvent event, ChildId child) {
        return switch (event) {
            case Correction correction ->
                    List.of(streams.holderOf(correction.supersedes()).orElse(child));
            case IdentityErased _ -> streams.oneWith(child);
            default -> List.of(child);
        };
    }

    private Optional<Refusal> propose(AboutChildren act, CommandContext circumstances) {
        return switch (act) {
            case CommandBatch together -> proposeAll(together, circumstances);
            case PathwayCommand one ->
                    first(
                            draftsOf(one)
                                    .map(draft ->
                                            draft.add(
                                                    one.decide(
                                                            draft.record().timeline(),
                                                            circumstances.today()))));
            case Correcting one ->
                    first(
                            draftsOf(one)
                                    .map(draft ->
                                            draft.add(one.decide(draft.record(), circumstances))));
        };
    }

    /** The first part that is refused; but whatever is malformed is named all at once. */
    private Optional<Refusal> proposeAll(CommandBatch together, CommandContext circumstances) {
        List<Fault> errors = new ArrayList<>();
        Optional<Refusal> other = Optional.empty();
        for (CommandBatch.Part part : together.parts()) {
            Optional<Refusal> refusal =
                    propose(part.act(), circumstances).map(no -> no.within(part.path()));
            refusal.ifPresent(no -> errors.addAll(no.errors()));
            other = other.or(() -> refusal);
        }
        return errors.isEmpty() ? other : Optional.of(Refusal.malformed(errors));
    }

    /** Looked up in the order of children, so that locks and answers never depend on chance. */
    private Stream<ProposedEvents> draftsOf(AboutChildren act) {
        Set<ChildId> survivors =
                act.children().stream().map(streams::survivorOf).collect(Collectors.toSet());
        return byChild.entrySet().stream()
                .filter(draft -> survivors.contains(draft.getKey()))
                .map(Map.Entry::getValue);
    }

    private Optional<Refusal> judge(CommandContext circumstances) {
        return first(byChild.values().stream().map(draft -> draft.stillToCome(circumstances)))
                .or(() -> {
                    List<Conflict> conflicts =
                            byChild.values().stream()
                                    .flatMap(draft -> draft.conflicts().stream())
                                    .toList();
                    return conflicts.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Refusal.of(conflicts));
                });
    }

    private static Optional<Refusal> first(Stream<Optional<Refusal>> refusals) {
        return refusals.flatMap(Optional::stream).findFirst();
    }
}
