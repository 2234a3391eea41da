package org.goldenthread.query.web;

import java.util.List;
import org.goldenthread.platform.problems.Fault;

/** What is wrong with a form that was sent. */
public record FormFaults(List<Fault> all) {

    public static final FormFaults NONE = new FormFaults(List.of());

    /** Whether nothing is. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with this field; empty when nothing is. */
    public String on(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse("");
    }
}
