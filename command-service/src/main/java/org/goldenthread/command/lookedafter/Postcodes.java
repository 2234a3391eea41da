package org.goldenthread.command.lookedafter;

import java.util.Locale;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.personal.Postcode;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/** Postcodes are personal: where a child lives, or lived. */
final class Postcodes {

    private Postcodes() {}

    /** The postcode in capitals, sealed under the child's key; nothing when none was given. */
    static @Nullable Sealed<String> sealed(ChildId child, @Nullable String postcode) {
        return postcode == null || postcode.isBlank()
                ? null
                : Sealed.of(
                        child.value(), Postcode.plain(postcode.strip().toUpperCase(Locale.ROOT)));
    }
}
