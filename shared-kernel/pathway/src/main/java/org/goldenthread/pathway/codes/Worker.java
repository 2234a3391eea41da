package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Somebody who works with children, by the subject of their sign-in: what the journal says recorded
 * a fact. It can hold no prose.
 */
public record Worker(@JsonValue String subject) implements Comparable<Worker> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._|:@/+=-]{0,254}");

    /** Throws {@link IllegalArgumentException} for text of any other form. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Worker {
        if (!FORM.matcher(subject).matches()) {
            throw new IllegalArgumentException(
                    "A worker is named by the subject of their sign-in, without spaces.");
        }
    }

    @Override
    public int compareTo(Worker other) {
        return subject.compareTo(other.subject);
    }

    @Override
    public String toString() {
        return subject;
    }
}
