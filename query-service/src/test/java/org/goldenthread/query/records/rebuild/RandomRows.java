package org.goldenthread.query.records.rebuild;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.platform.Json;
import org.goldenthread.query.children.search.index.BlindIndex;
import org.goldenthread.query.records.projection.KnownSpan;
import org.goldenthread.query.records.rows.AgeBasis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows with anything at all in their columns, the awkward as often as the ordinary. */
final class RandomRows {

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "\\N",
                    "\\",
                    "a\tb\nc\rd\be\ff\u000bg",
                    "O'Neill \"Nell\" \\x41",
                    "{a,\"b\"}",
                    "NULL",
                    "Zoë Łuczak 李 😀 \u202e \uffff",
                    " before and after ");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(1, 1, 1),
                    LocalDate.of(1582, 10, 10),
                    LocalDate.of(1900, 2, 28),
                    LocalDate.of(1999, 12, 31),
                    LocalDate.of(2000, 1, 1),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(9999, 12, 31));
    private static final List<Instant> MOMENTS =
            List.of(
                    Instant.parse("0001-01-01T00:00:00Z"),
                    Instant.parse("1969-12-31T23:59:59.9999995Z"),
                    Instant.parse("1999-12-31T23:59:59.999999500Z"),
                    Instant.parse("2026-03-29T01:30:00.123456500Z"),
                    Instant.parse("2026-10-25T00:30:00.123457500Z"),
                    Instant.parse("2026-10-25T01:30:00.000000499Z"),
                    Instant.parse("9999-12-31T23:59:59.999999Z"));

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** One of this kind. */
    <T> T of(Class<T> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = Stream.of(parts).map(this::value).toArray();
        return made(kind, types, values);
    }

    private static <T> T made(Class<T> kind, Class<?>[] types, @Nullable Object... values) {
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent part) {
        if (part.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        if (part.getGenericType() instanceof ParameterizedType list) {
            Class<?> kind = (Class<?>) list.getActualTypeArguments()[0];
            return IntStream.range(0, random.nextInt(3)).mapToObj(_ -> value(kind)).toList();
        }
        return value(part.getType());
    }

    private Object value(Class<?> kind) {
        if (kind.isEnum()) {
            return one(List.of(kind.getEnumConstants()));
        }
        if (Id.class.isAssignableFrom(kind)) {
            return made(kind, new Class<?>[] {UUID.class}, uuid());
        }
        return switch (kind.getSimpleName()) {
            case "UUID" -> uuid();
            case "String" -> one(TEXTS);
            case "boolean" -> random.nextBoolean();
            case "int", "Integer" -> random.nextInt();
            case "long" -> random.nextLong();
            case "LocalDate" -> one(DAYS);
            case "Instant" -> one(MOMENTS);
            case "Locality" -> new Locality("E01016128");
            case "AgeBasis" -> new AgeBasis(new EventId(uuid()), one(DAYS), random.nextBoolean());
            case "BlindIndex" -> new BlindIndex(new PersonName("Ann", "Lee"), one(DAYS), List.of());
            case "KnownSpan" -> known();
            case "JsonNode" -> content();
            default -> throw new IllegalArgumentException(kind.toString());
        };
    }

    KnownSpan known() {
        long from = random.nextLong(1, 1_000_000);
        return new KnownSpan(from, random.nextBoolean() ? from + random.nextInt(1, 9) : null);
    }

    private JsonNode content() {
        return Json.PLAIN.valueToTree(java.util.Map.of("said", one(TEXTS), "many", TEXTS));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
