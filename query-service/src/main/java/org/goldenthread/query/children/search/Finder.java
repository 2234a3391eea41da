package org.goldenthread.query.children.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.merges.StreamFamily;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.children.chronology.Who;
import org.goldenthread.query.children.search.index.BlindIndex;
import org.goldenthread.query.visibility.Sight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds children by blind clues, and opens the records of the likeliest. */
@Component
class Finder {

    private static final Logger LOG = LoggerFactory.getLogger(Finder.class);

    /** A screen or two; whoever wants fewer says more. */
    private static final int MOST = 20;

    private static final String CANDIDATES =
            """
            select child_id, shared from records.clues_hit(:asked::bigint[], :known)
            union  all
            select distinct stream, array[]::bigint[] from records.entry
            where  stream = :id and position <= :known
            and    exists (select from records.child where child_id = :id)
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Blinding blinding;
    private final ChildRecords children;
    private final SearchLimit limit;

    Finder(JdbcClient jdbc, Blinding blindingOfClues, ChildRecords children, SearchLimit limit) {
        this.jdbc = jdbc;
        this.blinding = blindingOfClues;
        this.children = children;
        this.limit = limit;
    }

    /** Somebody on record who may be the wanted child. */
    private record Candidate(ChildId child, Likeness likeness) {}

    /** Who may be the wanted child; the log says that somebody looked, and not for whom. */
    Found find(Wanted wanted, AsKnown known) {
        limit.count(Caller.current().subject());
        List<Candidate> candidates = candidates(wanted, known);
        Map<UUID, Found.One> found = new LinkedHashMap<>();
        int unreadable = 0;
        for (Candidate candidate : candidates.subList(0, Math.min(MOST, candidates.size()))) {
            try {
                open(candidate, known).forEach(one -> found.putIfAbsent(one.who().childId(), one));
            } catch (UnreadableEvent _) {
                unreadable++;
            }
        }
        LOG.info("{} looked for a child and found {}", Caller.current().subject(), found.size());
        return new Found(
                known.instant(),
                known.position(),
                List.copyOf(found.values()),
                candidates.size() > MOST,
                unreadable);
    }

    private List<Candidate> candidates(Wanted wanted, AsKnown known) {
        Sought sought = Sought.of(wanted, blinding);
        return jdbc
                .sql(CANDIDATES)
                .param("asked", sought.numbers())
                .param("known", known.position())
                .param("id", wanted.id().orElse(NOBODY))
                .query((row, _) ->
                        candidate(
                                wanted,
                                sought,
                                row.getObject("child_id", UUID.class),
                                (Long[]) row.getArray("shared").getArray()))
                .list()
                .stream()
                .filter(candidate -> candidate.likeness().isEnough(sought))
                .sorted(
                        Comparator.<Candidate>comparingInt(one -> -one.likeness().score())
                                .thenComparing(one -> one.child().value()))
                .toList();
    }

    private static Candidate candidate(Wanted wanted, Sought sought, UUID child, Long[] shared) {
        return wanted.id().filter(child::equals).isPresent()
                ? new Candidate(
                        new ChildId(child),
                        new Likeness(EnumSet.of(Why.SAME_IDENTIFIER), Integer.MAX_VALUE, 0))
                : new Candidate(
                        new ChildId(child),
                        Likeness.of(sought, Arrays.stream(shared).collect(Collectors.toSet())));
    }

    /** The child as known now; nobody when what it was found by can be read no longer. */
    private Stream<Found.One> open(Candidate candidate, AsKnown known) {
        StreamFamily family = children.family(List.of(candidate.child()), known);
        Identity own =
                Identity.of(
                        ChildTimeline.of(
                                candidate.child(),
                                family.streams().getOrDefault(candidate.child(), List.of())));
        return BlindIndex.of(own).isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Found.One(
                                Who.of(
                                        Sight.current().of(family.timeline(candidate.child())),
                                        known.day()),
                                candidate.likeness().why()));
    }
}
