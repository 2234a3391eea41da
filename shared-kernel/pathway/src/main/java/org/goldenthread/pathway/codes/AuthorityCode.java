package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a local authority, or of a country outside England (SSDA903 LA_PERM, census LEA). It
 * can hold no prose.
 */
public record AuthorityCode(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{3}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthorityCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An authority is named by three digits or capitals.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
