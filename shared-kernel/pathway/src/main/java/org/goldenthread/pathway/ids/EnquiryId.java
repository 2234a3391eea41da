package org.goldenthread.pathway.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One section 47 enquiry. */
public record EnquiryId(@JsonValue UUID value) implements Id {

    /** Reads an id from its text; throws {@link IllegalArgumentException} when it is no UUID. */
    @JsonCreator
    public static EnquiryId of(String text) {
        return new EnquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
