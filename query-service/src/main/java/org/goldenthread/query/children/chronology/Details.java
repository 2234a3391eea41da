package org.goldenthread.query.children.chronology;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/** What facts and strands hold, in words: codes by their labels, never bare ids. */
public final class Details {

    private static final Set<String> OF_EVERY_ROW =
            Set.of("rowKey", "eventIds", "startedOn", "endedOn");

    private Details() {}

    /** A detail by its name. */
    public record Detail(String name, String value) {}

    /** Everything that a fact says; personal content only where it may be read. */
    static List<Detail> of(Fact fact, boolean open) {
        return Stream.of(fact.getClass().getRecordComponents())
                .flatMap(part -> detail(part, fact, open))
                .filter(detail -> !detail.value().equals(InWords.day(fact.effectiveOn())))
                .toList();
    }

    /** The codes of a strand. */
    static List<Detail> of(Row row) {
        return Stream.of(row.getClass().getRecordComponents())
                .filter(part -> !OF_EVERY_ROW.contains(part.getName()))
                .filter(part -> value(part, row) instanceof Code)
                .flatMap(part -> detail(part, row, false))
                .toList();
    }

    private static Stream<Detail> detail(RecordComponent part, Object of, boolean open) {
        return words(value(part, of), open)
                .map(words -> new Detail(Labels.of(part.getName()), words))
                .stream();
    }

    private static Optional<String> words(@Nullable Object value, boolean open) {
        return switch (value) {
            case null -> Optional.empty();
            case Id _ -> Optional.empty();
            case Code code -> Optional.of(code.label());
            case LocalDate day -> Optional.of(InWords.day(day));
            case Boolean yes -> Optional.of(yes ? "yes" : "no");
            case PersonName name -> Optional.of(Who.inOneLine(name));
            case Address address ->
                    Optional.of(
                            Stream.of(address.lines(), address.postcode())
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(", ")));
            case Sealed<?> sealed when open && sealed.isLost() -> Optional.of(ContentJson.ERASED);
            case Sealed<?> sealed ->
                    open ? words(sealed.content().orElse(null), true) : Optional.empty();
            case Collection<?> many ->
                    Optional.of(
                                    many.stream()
                                            .flatMap(one -> words(one, open).stream())
                                            .collect(Collectors.joining("; ")))
                            .filter(words -> !words.isEmpty());
            case Record record when parts(record) > 1 ->
                    Optional.of(
                            Stream.of(record.getClass().getRecordComponents())
                                    .flatMap(part -> words(value(part, record), open).stream())
                                    .collect(Collectors.joining(": ")));
            default -> Optional.of(value.toString());
        };
    }

    private static int parts(Record record) {
        return record.getClass().getRecordComponents().length;
    }

    private static @Nullable Object value(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part.getName(), e);
        }
    }
}
