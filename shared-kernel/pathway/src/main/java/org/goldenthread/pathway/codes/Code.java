package org.goldenthread.pathway.codes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** One code of an official code set; it is stored and exchanged as its official code. */
public interface Code {

    /** The official code, for example {@code C2}. */
    @JsonValue
    String code();

    /** The official label in words. */
    String label();

    /** The days on which the code may be used. */
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /** Whether a fact that took effect on this day may carry the code. */
    default boolean validOn(LocalDate day) {
        return validity().includes(day);
    }
}
