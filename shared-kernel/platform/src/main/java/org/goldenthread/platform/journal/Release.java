package org.goldenthread.platform.journal;

import java.util.Objects;

/** Which release of the product runs here. */
public final class Release {

    private static final String BUILT =
            Objects.requireNonNullElse(
                    Release.class.getPackage().getImplementationVersion(), "development");

    private Release() {}

    /** Its version; {@code development} when it runs from classes that nobody packed. */
    public static String current() {
        return BUILT;
    }
}
