package org.goldenthread.query.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.Threshold;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.goldenthread.pathway.reference.TimeLimit;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.query.records.projection.PositionedEvent;

/** Some children with random histories in one journal; about four days pass between two events. */
public final class RandomAuthority {

    private static final Instant BEGIN = Instant.parse("2024-02-01T09:00:00Z");

    private RandomAuthority() {}

    /** The histories of so many children, written to this database. */
    public static WrittenJournal write(
            RecordsDatabase database, RandomGenerator random, int children) {
        WrittenJournal journal = new WrittenJournal(database);
        Set<Integer> retired = new HashSet<>();
        Map<ChildId, List<PositionedEvent>> waiting = new HashMap<>();
        List<ChildId> turns = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            ChildId child = child(i);
            List<PositionedEvent> history = Histories.random(random);
            waiting.put(child, new ArrayList<>(history));
            history.forEach(_ -> turns.add(child));
        }
        while (!turns.isEmpty()) {
            ChildId child = turns.remove(random.nextInt(turns.size()));
            Entry next = Objects.requireNonNull(waiting.get(child)).removeFirst().entry();
            journal.tell(child, instant(journal), next.id(), next.event());
            switch (random.nextInt(30)) {
                case 0 -> journal.tell(instant(journal), reference(random));
                case 1 -> mergeOrPart(journal, retired, random.nextInt(children / 2));
                default -> {}
            }
        }
        return journal;
    }

    /** Every second child may turn out to be the one before, or not to be after all. */
    private static void mergeOrPart(WrittenJournal journal, Set<Integer> retired, int pair) {
        ChildId survivor = child(2 * pair);
        ChildId duplicate = child(2 * pair + 1);
        if (retired.add(pair)) {
            journal.tell(
                    duplicate,
                    instant(journal),
                    new MergeProposed(survivor, MergeReason.REGISTERED_TWICE));
            journal.tell(duplicate, instant(journal), new MergedInto(survivor));
            journal.tell(survivor, instant(journal), new DuplicateAbsorbed(duplicate));
        } else {
            retired.remove(pair);
            journal.tell(
                    duplicate,
                    instant(journal),
                    new MergeUndone(survivor, UnmergeReason.DIFFERENT_PEOPLE));
            journal.tell(
                    survivor,
                    instant(journal),
                    new MergeUndone(duplicate, UnmergeReason.DIFFERENT_PEOPLE));
        }
    }

    private static ChildId child(int number) {
        return new ChildId(new UUID(5, number));
    }

    private static ReferenceEvent reference(RandomGenerator random) {
        Wording why = new Wording("a guess");
        return switch (random.nextInt(4)) {
            case 0 -> new ThresholdSet(Threshold.STEP_DOWN_WINDOW, random.nextInt(1, 90), why);
            case 1 -> new ThresholdSet(Threshold.INSTANCE_WINDOW, random.nextInt(1, 90), why);
            case 2 ->
                    new ClockLimitSet(
                            TimeLimit.EARLY_HELP_ASSESSMENT,
                            LocalDate.of(random.nextInt(2022, 2026), 1, 1),
                            random.nextInt(1, 60),
                            why);
            default ->
                    new PopulationEstimated(
                            random.nextInt(2022, 2026), random.nextInt(1_000, 90_000), why);
        };
    }

    private static Instant instant(WrittenJournal journal) {
        return BEGIN.plus(Duration.ofHours(100 * journal.head()));
    }
}
