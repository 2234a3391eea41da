package org.goldenthread.pathway.reference;

import org.goldenthread.pathway.codes.IndicatorCode;

/**
 * A version beyond the first of an indicator's definition. Those here are all that can be adopted:
 * a version that nobody has written would answer nothing, or something else in a later release.
 */
public enum LaterDefinition {
    REREFERRALS_WITHOUT_THE_ANNIVERSARY("FD-04", 2);

    private final IndicatorCode indicator;
    private final int version;

    LaterDefinition(String indicator, int version) {
        this.indicator = new IndicatorCode(indicator);
        this.version = version;
    }

    /** The indicator that it defines. */
    public IndicatorCode indicator() {
        return indicator;
    }

    /** Its version, from 2. */
    public int version() {
        return version;
    }

    /** Whether there is such a version; the first is always there. */
    public static boolean exists(IndicatorCode indicator, int version) {
        if (version == 1) {
            return true;
        }
        for (LaterDefinition later : values()) {
            if (later.indicator.equals(indicator) && later.version == version) {
                return true;
            }
        }
        return false;
    }
}
