package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A SHA-256 digest in hexadecimal digits. */
public record Digest(@JsonValue String text) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Digest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A digest is 64 hexadecimal digits.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
