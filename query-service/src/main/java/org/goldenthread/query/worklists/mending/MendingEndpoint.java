package org.goldenthread.query.worklists.mending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was found in returns, as a work list. */
@RestController
@RequestMapping("/api/work-lists/found-in-returns")
@WorksWithChildren
@Tag(name = "Work lists", description = "What is due, overdue or met, on any day, as known then.")
class MendingEndpoint {

    private final Mending mending;
    private final Knowledge knowledge;

    MendingEndpoint(Mending mending, Knowledge knowledge) {
        this.mending = mending;
        this.knowledge = knowledge;
    }

    /** Whose. */
    record HolderRequest(
            @Schema(description = "who holds the case; everybody if left out")
                    Optional<String> worker)
            implements RequestParameters {}

    @Operation(
            summary = "What was found in returns, for those who hold the children's cases",
            description =
                    "Who recorded something of a child last holds the case; what only returns speak"
                            + " of is the data team's. A finding leaves the list when its rule is"
                            + " broken no more, when something of the child is corrected, when a"
                            + " later return no longer has it, or when the import is taken back.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    MendingList all(KnowledgeRequest asked, HolderRequest holder) {
        Optional<String> worker = holder.worker();
        Sight sight = Sight.current();
        return knowledge.answer(
                asked,
                known ->
                        mending.of(
                                worker.map(Holders::worker).orElse(Holders.ANYBODY), sight, known));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String asTable(KnowledgeRequest asked, HolderRequest holder) {
        return all(asked, holder).asTable();
    }
}
