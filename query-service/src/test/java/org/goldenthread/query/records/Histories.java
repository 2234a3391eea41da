package org.goldenthread.query.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.MergeReason;
import org.goldenthread.pathway.codes.UnmergeReason;
import org.goldenthread.pathway.facts.AmendmentWithdrawn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.FactVoided;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.facts.Merging;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.person.DuplicateAbsorbed;
import org.goldenthread.pathway.person.MergeProposed;
import org.goldenthread.pathway.person.MergeUndone;
import org.goldenthread.pathway.person.MergedInto;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.Entry;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.query.records.projection.PositionedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Random histories of one child, of every kind of fact: late, amended, voided, overlapping and
 * senseless ones alike.
 */
public final class Histories {

    private static final Instant BEGIN = Instant.parse("2025-01-01T09:00:00Z");
    private static final UUID CHILD = new UUID(7, 7);
    private static final Provenance NOBODY =
            Provenance.of(org.axonframework.messaging.MetaData.emptyInstance());
    private static final List<Class<? extends JournalEvent>> FACTS =
            EventNames.all().stream().filter(Fact.class::isAssignableFrom).toList();

    private final RandomGenerator random;
    private final List<PositionedEvent> told = new ArrayList<>();
    private long position;

    private Histories(RandomGenerator random) {
        this.random = random;
    }

    /** One of them, of up to 60 events. */
    public static List<PositionedEvent> random(RandomGenerator random) {
        Histories history = new Histories(random);
        int length = random.nextInt(1, 60);
        for (int i = 0; i < length; i++) {
            history.tell(history.event());
        }
        return history.told;
    }

    /**
     * A random history of these children, who are merged and parted again in every way there is,
     * senseless ones included.
     */
    public static Map<ChildId, List<PositionedEvent>> random(
            RandomGenerator random, List<ChildId> children) {
        Histories history = new Histories(random);
        Map<ChildId, List<PositionedEvent>> streams = new LinkedHashMap<>();
        int length = random.nextInt(1, 80);
        for (int i = 0; i < length; i++) {
            ChildId child = children.get(random.nextInt(children.size()));
            ChildId other = children.get(random.nextInt(children.size()));
            history.tell(random.nextInt(5) == 0 ? history.merging(other) : history.event());
            streams.computeIfAbsent(child, _ -> new ArrayList<>()).add(history.told.getLast());
        }
        return streams;
    }

    private Merging merging(ChildId other) {
        return switch (random.nextInt(6)) {
            case 0 -> new MergeProposed(other, MergeReason.REGISTERED_TWICE);
            case 1 -> new DuplicateAbsorbed(other);
            case 2, 3 -> new MergeUndone(other, UnmergeReason.DIFFERENT_PEOPLE);
            default -> new MergedInto(other);
        };
    }

    private void tell(PathwayEvent event) {
        position += random.nextInt(1, 5);
        told.add(
                new PositionedEvent(
                        position,
                        NOBODY,
                        new Entry(new EventId(anyId()), BEGIN.plusSeconds(position), event)));
    }

    private PathwayEvent event() {
        return switch (random.nextInt(9)) {
            case 0 -> new FactVoided(someEvent(), CorrectionReason.DUPLICATE);
            case 2 -> new AmendmentWithdrawn(someEvent(), CorrectionReason.WRONG_DETAIL);
            case 1 -> new FactAmended(someEvent(), fact(), CorrectionReason.WRONG_DETAIL);
            default -> fact();
        };
    }

    private Fact fact() {
        return (Fact) record(FACTS.get(random.nextInt(FACTS.size())));
    }

    private EventId someEvent() {
        return told.isEmpty() || random.nextInt(20) == 0
                ? new EventId(anyId())
                : told.get(random.nextInt(told.size())).entry().id();
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values =
                Stream.of(components)
                        .map(component ->
                                component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                                                && random.nextInt(3) == 0
                                        ? null
                                        : value(component.getGenericType()))
                        .toArray();
        try {
            Constructor<?> canonical =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no random " + type, e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == Sealed.class ? Sealed.of(CHILD, inner) : List.of(inner);
        }
        Class<?> plain = (Class<?>) type;
        if (Id.class.isAssignableFrom(plain)) {
            return anyOf(plain, new UUID(3, random.nextInt(3)));
        }
        if (plain.isEnum()) {
            Object[] constants = Objects.requireNonNull(plain.getEnumConstants());
            return constants[random.nextInt(constants.length)];
        }
        return switch (plain.getSimpleName()) {
            case "LocalDate" -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
            case "boolean", "Boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt(4);
            case "String" -> "words";
            case "Locality" -> anyOf(plain, "ME" + random.nextInt(9));
            case "Urn" -> anyOf(plain, "SC01234" + random.nextInt(10));
            case "LocalAuthority", "AuthorityCode" -> anyOf(plain, "887");
            case "SocialWorkerNumber" -> anyOf(plain, "SW" + random.nextInt(9));
            default -> record(plain);
        };
    }

    private static Object anyOf(Class<?> type, Object only) {
        try {
            return type.getConstructor(only.getClass()).newInstance(only);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no random " + type, e);
        }
    }

    private UUID anyId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
