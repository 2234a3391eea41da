package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One child in need plan or child protection plan. */
public record PlanId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
