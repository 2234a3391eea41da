package org.goldenthread.query.children.history;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The moments at which something became known, and the one that is looked at.
 *
 * @param number which one, from 1; 0 when there is none
 */
public record ThenSteps(List<ThenStep> steps, int number) {

    /** Looked at as of this position: the last step that was known by then, or else the first. */
    static ThenSteps at(List<ThenStep> steps, long position) {
        OptionalInt last =
                IntStream.range(0, steps.size())
                        .filter(step -> steps.get(step).position() <= position)
                        .max();
        return new ThenSteps(steps, last.orElse(steps.isEmpty() ? -1 : 0) + 1);
    }

    /** Looked at from the step of this number. */
    static ThenSteps numbered(List<ThenStep> steps, int number) {
        return new ThenSteps(steps, steps.isEmpty() ? 0 : Math.clamp(number, 1, steps.size()));
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The one that is looked at. */
    public ThenStep current() {
        return steps.get(number - 1);
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return number < steps.size();
    }

    public ThenStep earlier() {
        return steps.get(number - 2);
    }

    public ThenStep later() {
        return steps.get(number);
    }

    /** Leads to where this step is looked at. */
    static ResponseEntity<String> redirect(String address, ThenStep step) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, at(address, step))
                .body("");
    }

    /** Where this step is looked at. */
    public static String at(String address, ThenStep step) {
        return address + (address.contains("?") ? "&" : "?") + "at=" + step.position();
    }
}
