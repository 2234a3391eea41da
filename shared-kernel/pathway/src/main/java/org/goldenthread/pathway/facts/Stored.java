package org.goldenthread.pathway.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The word and revision that an event, or personal content with parts of its own, is stored under.
 * They outlive every class name and never change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stored {

    /** A kebab-case word in practice language, for example {@code care-entry-recorded}. */
    String value();

    /** Raised when the stored form changes; older revisions stay readable. */
    int revision() default 1;
}
