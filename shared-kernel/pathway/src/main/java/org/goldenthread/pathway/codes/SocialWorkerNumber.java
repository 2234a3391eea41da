package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The registration number of a social worker: SW or XX and more (SSDA903 SW_ID). It can hold no
 * prose.
 */
public record SocialWorkerNumber(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("(SW|XX)[0-9A-Z]{1,10}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SocialWorkerNumber {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A social worker is named by SW or XX and up to ten digits or capitals.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
