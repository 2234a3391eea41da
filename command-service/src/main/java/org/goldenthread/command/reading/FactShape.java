package org.goldenthread.command.reading;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a fact of one kind looks like from outside, personal content in clear. */
public final class FactShape {

    private final RecordComponent[] components;
    private final ObjectField fields;

    private FactShape(Class<? extends Fact> kind) {
        this.components = kind.getRecordComponents();
        this.fields = ObjectField.of(kind);
    }

    /** Either the fact, or everything that is wrong with what was sent. */
    public record Reading(@Nullable Fact fact, List<Fault> faults) {}

    /** The shape of facts of this kind. */
    public static FactShape of(Class<? extends Fact> kind) {
        return new FactShape(kind);
    }

    /** The JSON schema of its content, personal content in clear. */
    public Map<String, Object> schema() {
        return fields.schema();
    }

    /**
     * Reads a fact of this child; faults name every field below {@code path} that is missing,
     * unknown, of the wrong kind or not valid on the fact's day.
     */
    public Reading read(JsonNode node, String path, ChildId child) {
        ReadingFaults faults = new ReadingFaults();
        @Nullable Object[] values = fields.values(node, path, faults);
        if (values == null) {
            return new Reading(null, faults.all());
        }
        UUID subject = adultIn(values).map(PersonId::value).orElse(child.value());
        for (int i = 0; i < values.length; i++) {
            Object content = values[i];
            if (components[i].getType() == Sealed.class && content != null) {
                values[i] = Sealed.of(subject, content);
            }
        }
        Fact fact = (Fact) fields.made(values, path, faults);
        if (fact != null) {
            CodeValidity.check((Record) fact, path, fact.effectiveOn(), faults);
        }
        return new Reading(faults.isEmpty() ? fact : null, faults.all());
    }

    /** Personal content is about the adult whom the fact names, or else about the child. */
    private static Optional<PersonId> adultIn(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof PersonId adult) {
                return Optional.of(adult);
            }
        }
        return Optional.empty();
    }
}
