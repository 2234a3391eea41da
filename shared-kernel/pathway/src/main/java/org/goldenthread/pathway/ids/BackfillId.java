package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One telling of the past. */
public record BackfillId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static BackfillId of(String text) {
        return new BackfillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
