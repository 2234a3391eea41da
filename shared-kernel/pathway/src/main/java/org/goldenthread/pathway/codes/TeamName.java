package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** What a team of practitioners is called, such as North early help. */
public record TeamName(@JsonValue String text) {

    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .&'/()-]{0,58}[\\p{L}\\p{N}.)])?");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TeamName {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A team is named by up to 60 letters, digits, spaces and . & ' / ( ) -");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
