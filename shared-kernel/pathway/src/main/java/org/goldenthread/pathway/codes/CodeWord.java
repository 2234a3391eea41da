package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A code of some code set, such as C2; of which one, whoever holds it must know. */
public record CodeWord(@JsonValue String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,29}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeWord {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A code is up to 30 letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
