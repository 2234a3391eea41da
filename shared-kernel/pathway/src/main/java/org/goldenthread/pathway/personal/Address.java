package org.goldenthread.pathway.personal;

import org.goldenthread.pathway.facts.Stored;
import org.jspecify.annotations.Nullable;

/** Where a person lives. */
@Stored("address")
public record Address(@Nullable String lines, @Nullable String postcode) {

    /** A postcode is the same however it is spaced. */
    public Address {
        postcode = postcode == null ? null : Postcode.plain(postcode);
    }
}
