package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * One early help episode, from its assessment to its closure. Siblings who are assessed together
 * share it, each in the own stream.
 */
public record EarlyHelpId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static EarlyHelpId of(String text) {
        return new EarlyHelpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
