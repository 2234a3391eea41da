package org.goldenthread.query.worklists.clocks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.PathVariables;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.asof.RequestReader;
import org.springframework.stereotype.Component;

/**
 * The work list that is asked for.
 *
 * @param within how many working days may be left; only where the list is of what is due soon
 */
public record WorkListRequest(WorkList list, WorkAsked asked, Optional<Integer> within)
        implements RequestParameters {

    /** Whose work, and on which day. */
    record WorkRequest(
            @Schema(description = "the day to look at the clocks on; that of asKnown if left out")
                    Optional<LocalDate> asAt,
            @Schema(
                            description =
                                    "due-soon only: within so many working days, 0-260, usually 10",
                            minimum = "0",
                            maximum = "260",
                            defaultValue = "10")
                    int within,
            @Schema(description = "the code of one clock") Optional<String> clock,
            @Schema(description = "who recorded the latest of its events") Optional<String> worker,
            @Schema(
                            description =
                                    "whose members, as known then, recorded the latest of its"
                                            + " events")
                    Optional<String> team,
            @Schema(description = "for which agency") Optional<String> agency,
            @Schema(description = "where the child lives") Optional<String> locality)
            implements RequestParameters {}

    /** Knows the lists and clocks that the asker may see. */
    @Component
    public static class WorkListRequestReader implements RequestReader<WorkListRequest> {

        private final ClockCatalogue catalogue;

        WorkListRequestReader(ClockCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public List<Class<? extends RequestParameters>> parts() {
            return List.of(WorkRequest.class, KnowledgeRequest.class);
        }

        @Override
        public WorkListRequest read(Parameters parameters, PathVariables path) {
            List<Clock> visible = catalogue.visibleTo(Caller.current().roles());
            WorkList list = named(path.named("name"), visible);
            return new WorkListRequest(
                    list,
                    WorkAsked.of(parameters, visible),
                    list.soon() ? Optional.of(WorkAsked.within(parameters)) : Optional.empty());
        }

        private static WorkList named(String name, List<Clock> visible) {
            return WorkList.all(visible).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new ProblemException(
                                    Problem.unknown(
                                            "unknown-work-list",
                                            "There is no work list of that name.")));
        }
    }
}
