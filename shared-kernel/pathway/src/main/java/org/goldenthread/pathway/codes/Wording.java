package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Public words about a number or a rule: a source, a label, a reason. Never about a person: whoever
 * may give them records no child with them.
 */
public record Wording(@JsonValue String text) {

    private static final Pattern ONE_LINE = Pattern.compile("[^\\p{Cntrl}]{1,200}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Wording {
        if (!ONE_LINE.matcher(text).matches()) {
            throw new IllegalArgumentException("This must be one line of at most 200 characters.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
