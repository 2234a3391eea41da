package org.goldenthread.query.worklists.mending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.TakesKnowledge;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    @Operation(
            summary = "What was found in returns, for those who hold the children's cases",
            description =
                    "Who recorded something of a child last holds the case; what only returns speak"
                            + " of is the data team's. A finding leaves the list when its rule is"
                            + " broken no more, when something of the child is corrected, when a"
                            + " later return no longer has it, or when the import is taken back.")
    @TakesKnowledge
    @Parameter(
            name = "worker",
            in = ParameterIn.QUERY,
            description = "who holds the case; everybody if left out")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    MendingList all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        Optional<Moment> moment = parameters.moment("asKnown");
        Optional<Long> after = parameters.position("after");
        Optional<String> worker = parameters.text("worker");
        parameters.check();
        Sight sight = Sight.current();
        return knowledge.answer(
                moment,
                after,
                known ->
                        mending.of(
                                worker.map(Holders::worker).orElse(Holders.ANYBODY), sight, known));
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String asTable(@RequestParam MultiValueMap<String, String> asked) {
        return all(asked).asTable();
    }
}
