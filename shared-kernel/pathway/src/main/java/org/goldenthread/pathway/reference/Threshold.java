package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.Code;

/** A window that an authority may set for itself, with the amount it starts from. */
public enum Threshold implements Code {
    STEP_DOWN_WINDOW(
            "step-down-window",
            "Days within which the lower strand must run after the higher one ended (domain 3.3)",
            28),
    INSTANCE_WINDOW(
            "instance-window",
            "Days within which care entries of one parent's children are one instance (RE-06)",
            14),
    LATE_ENTRY_DAYS(
            "late-entry-days",
            "Working days after its day within which a fact is entered in time (K40)",
            5);

    private final String code;
    private final String label;
    private final int usual;

    Threshold(String code, String label, int usual) {
        this.code = code;
        this.label = label;
        this.usual = usual;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** The amount while nobody has set another. */
    public int usual() {
        return usual;
    }
}
