package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One step down to a lower level of help, from its proposal on. */
public record StepDownId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static StepDownId of(String text) {
        return new StepDownId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
