package org.goldenthread.query.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Which page of an answer is asked for. */
public record PageRequest(
        @Schema(
                        description =
                                "how many items, 1-" + Page.MOST + ", usually " + PageRequest.USUAL,
                        minimum = "1",
                        maximum = "" + Page.MOST,
                        defaultValue = "" + PageRequest.USUAL)
                Optional<Integer> limit,
        @Schema(description = "from the page before") Optional<PageToken> next)
        implements RequestParameters {

    /** The public contract: how many items whoever says nothing gets. */
    private static final int USUAL = 100;

    /** That page. */
    public Page page() {
        int items = limit.orElse(USUAL);
        return next.map(token -> new Page(token.known(), token.offset(), items))
                .orElseGet(() -> new Page(null, 0, items));
    }

    /** The whole list for a file, unless a part of it is asked for. */
    public Page ofFile() {
        return limit.isPresent() || next.isPresent() ? page() : Page.whole();
    }
}
