package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One contact with the front door. */
public record ContactId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
