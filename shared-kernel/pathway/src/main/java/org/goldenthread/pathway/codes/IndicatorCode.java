package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of an indicator, such as LA-01. */
public record IndicatorCode(@JsonValue String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[0-9]{2}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IndicatorCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "An indicator is named by two capitals and two digits, for example LA-01.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
