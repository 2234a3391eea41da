package org.goldenthread.command.endpoint;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What one act is answered with. */
sealed interface Answer {

    /** The act was settled; {@code position} is where a reader must have come to see it. */
    record Done(List<Positions.Placed> events, long position) implements Answer {

        static Done of(List<Positions.Placed> events, long head) {
            return new Done(
                    events,
                    events.stream().mapToLong(Positions.Placed::position).max().orElse(head));
        }
    }

    /** The act was not done. */
    record Refused(ProblemDetail problem) implements Answer {}

    /** As the answer to a request of its own. */
    default ResponseEntity<Object> alone() {
        return switch (this) {
            case Done done -> ResponseEntity.status(HttpStatus.CREATED).body(done);
            case Refused(ProblemDetail problem) ->
                    ResponseEntity.status(problem.getStatus())
                            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                            .body(problem);
        };
    }
}
