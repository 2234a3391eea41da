package org.goldenthread.query.figures.live;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.RequestParameters;

/** Which figures somebody wants to follow, and from where on. */
record FollowRequest(
        @Schema(description = "indicators, by commas") String codes,
        @Schema(description = "position from which to tell; from now on if absent")
                Optional<Long> since)
        implements RequestParameters {

    @Override
    public List<Fault> faults() {
        return indicators().isEmpty()
                ? List.of(new Fault("codes", "must name indicators, such as LA-01,CP-06"))
                : List.of();
    }

    /** Each code once. */
    Set<String> indicators() {
        return Stream.of(codes.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
