package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of a provider at Ofsted: SC and six digits, seven digits, or seven times X where there
 * is none (SSDA903 URN). It can hold no prose.
 */
public record Urn(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("SC[0-9]{6}|[0-9]{7}|X{7}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Urn {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A URN is SC and six digits, seven digits, or seven times X.");
        }
    }

    /** Whether it names a provider; seven times X says that there is none to name. */
    public boolean namesProvider() {
        return !code.startsWith("X");
    }

    @Override
    public String toString() {
        return code;
    }
}
