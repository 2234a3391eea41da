package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A part of the authority's area, such as a ward or hub, by a short code; figures are broken down
 * by it. It can hold no prose, so nobody can be described in it.
 */
public record Locality(@JsonValue String code) {

    private static final Pattern SHORT_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    /** Throws {@link IllegalArgumentException} for anything but a short code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Locality {
        if (!SHORT_CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A locality is a code of up to 20 letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
