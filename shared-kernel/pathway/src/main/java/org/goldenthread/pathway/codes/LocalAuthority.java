package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A local authority by its three-digit code of the Department for Education, such as 887. */
public record LocalAuthority(@JsonValue String code) {

    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}");

    /** Throws {@link IllegalArgumentException} for anything but three digits. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalAuthority {
        if (!THREE_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A local authority is named by three digits, for example 887.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
