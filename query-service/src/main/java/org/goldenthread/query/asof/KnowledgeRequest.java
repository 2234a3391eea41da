package org.goldenthread.query.asof;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/**
 * The moment asked: a question can be asked as of any moment of knowledge.
 *
 * @param asKnown now, if it is left out
 * @param after everything up to this position must be written before there is an answer
 */
public record KnowledgeRequest(
        @Schema(description = "instant or journal position; now if left out")
                Optional<Moment> asKnown,
        @Schema(description = "journal position that the answer must include") Optional<Long> after)
        implements RequestParameters {

    /** As known now. */
    public static KnowledgeRequest now() {
        return new KnowledgeRequest(Optional.empty(), Optional.empty());
    }
}
