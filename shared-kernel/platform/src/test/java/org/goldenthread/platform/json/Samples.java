package org.goldenthread.platform.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.codes.AuthorityCode;
import org.goldenthread.pathway.codes.Digest;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.SocialWorkerNumber;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** One sample of any event, always the same, read off its record components. */
public final class Samples {

    /** Whom all personal content is about. */
    public static final UUID SUBJECT = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private static final Map<Class<?>, Object> FORMED =
            Map.of(
                    LocalAuthority.class, new LocalAuthority("887"),
                    AuthorityCode.class, new AuthorityCode("WAL"),
                    SocialWorkerNumber.class, new SocialWorkerNumber("SW123456"),
                    Urn.class, new Urn("SC123456"),
                    Digest.class, new Digest("0123456789abcdef".repeat(4)),
                    IndicatorCode.class, new IndicatorCode("FD-04"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private Samples() {}

    /** A sample in which everything that may be absent is there. */
    public static <T> T full(Class<T> type) {
        return record(type, false);
    }

    /** A sample in which everything that may be absent is absent. */
    public static <T> T bare(Class<T> type) {
        return record(type, true);
    }

    private static <T> T record(Class<T> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] =
                    bare && mayBeAbsent(components[i].getAnnotatedType())
                            ? null
                            : value(components[i].getGenericType(), components[i].getName(), i);
        }
        try {
            Constructor<T> canonical =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static boolean mayBeAbsent(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Object value(Type type, String name, int place) {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(generic.getActualTypeArguments()[0], name, place);
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Sealed" -> Sealed.of(SUBJECT, inner);
                case "List" -> List.of(inner);
                case "Set" -> Set.of(inner);
                default -> throw new IllegalStateException("no sample of " + type);
            };
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Fact.class) {
            return full(ChildRegistered.class);
        }
        if (FORMED.get(plain) instanceof Object formed) {
            return formed;
        }
        if (Id.class.isAssignableFrom(plain)) {
            return id(plain, place);
        }
        if (plain.isEnum()) {
            return Objects.requireNonNull(plain.getEnumConstants())[0];
        }
        if (plain.isRecord()) {
            return full(plain);
        }
        return switch (plain.getSimpleName()) {
            case "LocalDate" -> DAY.plusDays(place);
            case "LocalTime" -> LocalTime.of(14, 30);
            case "Instant" -> Instant.parse("2026-01-05T14:30:00Z");
            case "UUID" -> new UUID(SUBJECT.getMostSignificantBits(), place);
            case "String" -> name;
            case "int", "Integer" -> place + 1;
            case "long", "Long" -> place + 1L;
            case "double", "Double" -> place + 0.5;
            case "BigDecimal" -> new BigDecimal("1.5");
            case "boolean", "Boolean" -> true;
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }

    private static Object id(Class<?> type, int place) {
        try {
            return type.getConstructor(UUID.class)
                    .newInstance(new UUID(SUBJECT.getMostSignificantBits(), place));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }
}
