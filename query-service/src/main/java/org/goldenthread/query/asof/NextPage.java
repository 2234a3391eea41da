package org.goldenthread.query.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Which part of a long list a page shows; how many items that is, the page says. */
public record NextPage(@Schema(description = "from the page before") Optional<PageToken> next)
        implements RequestParameters {

    /** That part, of so many items. */
    public Page of(int items) {
        return new PageRequest(Optional.of(items), next).page();
    }
}
