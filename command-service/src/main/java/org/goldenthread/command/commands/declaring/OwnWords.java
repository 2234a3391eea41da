package org.goldenthread.command.commands.declaring;

import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** What a child said; only the child's own key opens it. */
public final class OwnWords {

    private OwnWords() {}

    /** These words of this child, sealed; nothing when none were written down. */
    public static @Nullable Sealed<String> of(ChildId child, @Nullable String words) {
        return words == null ? null : Sealed.of(child.value(), words);
    }
}
