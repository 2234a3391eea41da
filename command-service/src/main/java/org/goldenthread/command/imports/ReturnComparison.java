package org.goldenthread.command.imports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.rules.Rules;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Violation;

/**
 * The difference between what a return says of a child and what is in force. The reader of the
 * return claims, row by row, the fact that a row speaks of, and states what it should be: the same
 * is known already, another is an amendment, an unclaimed one is new.
 */
public final class ReturnComparison {

    /** Said of a row, or of a part of it. */
    public static final String FUTURE = "What is dated in the future is not recorded.";

    private final ChildTimeline timeline;
    private final LocalDate today;
    private final Set<EventId> claimed = new HashSet<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<EventId, SourceRow> rows = new HashMap<>();
    private final List<PathwayEvent> events = new ArrayList<>();
    private final List<Entry> proposed = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private long alreadyKnown;
    private long refused;

    /** Compares with this timeline; what is dated after {@code today} is not recorded. */
    public ReturnComparison(ChildTimeline timeline, LocalDate today) {
        this.timeline = timeline;
        this.today = today;
    }

    /** The facts in force that are compared with. */
    public ChildTimeline timeline() {
        return timeline;
    }

    /** The first fact of this kind with the same natural key that no row has claimed yet. */
    public <F extends Fact> Optional<InForce<F>> claim(Class<F> kind, Predicate<F> sameKey) {
        Optional<InForce<F>> known =
                timeline.of(kind)
                        .filter(fact -> !claimed.contains(fact.original()))
                        .filter(fact -> sameKey.test(fact.fact()))
                        .findFirst();
        known.ifPresent(fact -> claimed.add(fact.original()));
        return known;
    }

    /**
     * An id for something new, always the same for the same child, words and turn. Ask for it even
     * when the thing turns out to be known, so that the next of the same words gets another.
     */
    public UUID id(Object... words) {
        String name = timeline.child() + Arrays.toString(words);
        int turn = named.merge(name, 1, Integer::sum);
        return UUID.nameUUIDFromBytes((name + turn).getBytes(StandardCharsets.UTF_8));
    }

    /** The row says that this is so, of the claimed fact or of a new one. */
    public <F extends Fact> void state(Optional<InForce<F>> known, F fact, SourceRow row) {
        if (future(fact.effectiveOn())) {
            refuse(row, "GT-IM-1", FUTURE);
        } else {
            settle(known, fact, row);
        }
    }

    /** The row, of which something is recorded already, says that this is so too. */
    public <F extends Fact> void statePart(Optional<InForce<F>> known, F fact, SourceRow row) {
        if (future(fact.effectiveOn())) {
            find(row, "GT-IM-1", FUTURE, Recorded.IN_PART);
        } else {
            settle(known, fact, row);
        }
    }

    /** Whether nothing of this day can be known yet. */
    public boolean future(LocalDate day) {
        return day.isAfter(today);
    }

    private <F extends Fact> void settle(Optional<InForce<F>> known, F fact, SourceRow row) {
        if (known.isEmpty()) {
            propose(fact, row);
        } else {
            known.get().events().forEach(event -> rows.put(event, row));
            if (known.get().fact().equals(fact)) {
                alreadyKnown++;
            } else {
                propose(
                        new FactAmended(known.get().latest(), fact, CorrectionReason.RESTATED),
                        row);
            }
        }
    }

    /** The row says that this fact is not so. */
    public void withdraw(InForce<?> known, SourceRow row) {
        propose(new FactVoided(known.original(), CorrectionReason.RESTATED), row);
    }

    /** Something is wrong with the row, which is recorded all the same, wholly or in part. */
    public void find(SourceRow row, String rule, String sentence, Recorded recorded) {
        findings.add(new ImportFinding(row, rule, sentence, recorded));
    }

    /** The row cannot be recorded. */
    public void refuse(SourceRow row, String rule, String sentence) {
        refuse(row, rule, sentence, 1);
    }

    /** The row cannot be recorded, and so many rows with it, itself included. */
    public void refuse(SourceRow row, String rule, String sentence, long lost) {
        refused += lost;
        find(row, rule, sentence, Recorded.NOTHING);
    }

    /** What follows, with a finding for every rule that a stated row breaks. */
    public Restated restated() {
        return restated(Rules.violations(timeline.with(proposed)));
    }

    /**
     * The same, with what time alone had ended by the day on which the return stands: it is found
     * where a row shows it open still.
     */
    public Restated restated(LocalDate reference) {
        return restated(
                Rules.violations(timeline.with(proposed), future(reference) ? today : reference));
    }

    private Restated restated(List<Violation> violations) {
        List<ImportFinding> all = new ArrayList<>(findings);
        for (Violation violation : violations) {
            rowOf(violation)
                    .map(row -> found(row, violation))
                    .filter(finding -> findings.stream().noneMatch(finding::sameAs))
                    .ifPresent(all::add);
        }
        return new Restated(List.copyOf(events), alreadyKnown, refused, List.copyOf(all));
    }

    private static ImportFinding found(SourceRow row, Violation violation) {
        return new ImportFinding(row, violation.rule(), violation.sentence(), Recorded.AS_STATED);
    }

    /** Of all rows that break a rule together, the one furthest down. */
    private Optional<SourceRow> rowOf(Violation violation) {
        return violation.facts().stream()
                .flatMap(fact -> Optional.ofNullable(rows.get(fact)).stream())
                .max(SourceRow.IN_ORDER);
    }

    /** Newer than everything recorded, in the order of the rows. */
    private void propose(PathwayEvent event, SourceRow row) {
        EventId id = new EventId(new UUID(Long.MAX_VALUE, proposed.size()));
        events.add(event);
        proposed.add(new Entry(id, Instant.MAX, event));
        rows.put(id, row);
    }
}
