package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One chain of care episodes joined by REC X1 on equal dates, from its first episode to its exit.
 */
public record CarePeriodId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static CarePeriodId of(String text) {
        return new CarePeriodId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
