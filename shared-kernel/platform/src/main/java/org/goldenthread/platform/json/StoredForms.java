package org.goldenthread.platform.json;

import java.util.function.ToIntFunction;
import org.goldenthread.pathway.facts.EventNames;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which stored forms this release reads, and how it reads those of earlier ones.
 *
 * @param today in which revision something that is stored under a word is written
 */
record StoredForms(Upcasters upcasters, ToIntFunction<Class<?>> today) {

    int revisionOf(Class<?> stored) {
        return today.applyAsInt(stored);
    }

    boolean read(Class<?> stored, int revision) {
        return upcasters.lead(EventNames.nameOf(stored), revision, revisionOf(stored));
    }

    /** The form of this revision, which must be readable, as it is written today. */
    ObjectNode upcast(ObjectNode form, Class<?> stored, int revision) {
        return upcasters.upcast(EventNames.nameOf(stored), revision, revisionOf(stored), form);
    }
}
