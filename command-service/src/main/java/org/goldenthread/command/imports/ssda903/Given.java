package org.goldenthread.command.imports.ssda903;

import org.jspecify.annotations.Nullable;

/** A cell that is empty says nothing: what was known stays. */
final class Given {

    private Given() {}

    /** What is given, or else what was known. */
    static <T extends @Nullable Object> T or(@Nullable T given, T known) {
        return given == null ? known : given;
    }
}
