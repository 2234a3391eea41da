package org.goldenthread.command.deciding;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** Whom the personal content of events is about. */
final class PersonalContent {

    /**
     * How to read the parts of a record; to ask its class each time would take longer than that.
     */
    private static final ClassValue<List<Method>> PARTS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return Stream.of(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList();
                }
            };

    private PersonalContent() {}

    /** Everybody under whose key something would be sealed. */
    static Set<UUID> subjects(Collection<? extends JournalEvent> events) {
        return events.stream().flatMap(PersonalContent::in).collect(Collectors.toSet());
    }

    private static Stream<UUID> in(@Nullable Object part) {
        return switch (part) {
            case Sealed<?> sealed -> sealed.content().map(_ -> sealed.subject()).stream();
            case Collection<?> parts -> parts.stream().flatMap(PersonalContent::in);
            case Record whole ->
                    PARTS.get(whole.getClass()).stream()
                            .flatMap(component -> in(valueOf(component, whole)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object valueOf(Method part, Record whole) {
        try {
            return part.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
