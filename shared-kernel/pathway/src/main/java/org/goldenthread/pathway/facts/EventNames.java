package org.goldenthread.pathway.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every event of the language by the word it is stored under, read from the sealed hierarchy
 * itself.
 */
public final class EventNames {

    private static final Map<String, Class<? extends JournalEvent>> BY_NAME =
            leaves(JournalEvent.class)
                    .collect(Collectors.toUnmodifiableMap(EventNames::nameOf, Function.identity()));

    private EventNames() {}

    /** All events, ordered by stored name. */
    public static List<Class<? extends JournalEvent>> all() {
        return BY_NAME.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Class<? extends JournalEvent>>map(Map.Entry::getValue)
                .toList();
    }

    /** The word that this event is stored under. */
    public static String nameOf(Class<?> event) {
        return stored(event).value();
    }

    /** The revision in which this event is written today. */
    public static int revisionOf(Class<?> event) {
        return stored(event).revision();
    }

    /** The event stored under this word, or nothing when this version does not know it. */
    public static Optional<Class<? extends JournalEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Stored stored(Class<?> event) {
        return Objects.requireNonNull(
                event.getAnnotation(Stored.class), () -> event + " has no stored name");
    }

    private static Stream<Class<? extends JournalEvent>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventNames::leaves)
                : Stream.of(type.asSubclass(JournalEvent.class));
    }
}
