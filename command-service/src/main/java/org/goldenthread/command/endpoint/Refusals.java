package org.goldenthread.command.endpoint;

import java.net.URI;
import java.util.List;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.reading.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Refusals as problem details (RFC 9457). */
final class Refusals {

    private Refusals() {}

    /** A refusal in words, with the rule's number, the facts that block and the field at fault. */
    static ProblemDetail of(Refusal refusal) {
        ProblemDetail problem =
                problem(status(refusal), refusal.code(), title(refusal), refusal.sentence());
        if (refusal.rule() != null) {
            problem.setProperty("rule", refusal.rule());
        }
        problem.setProperty("facts", refusal.facts());
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        return problem;
    }

    /** Everything that is wrong with what was sent. */
    static ProblemDetail of(List<Fault> faults) {
        ProblemDetail problem =
                problem(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        "What was sent cannot be read",
                        faults.size() == 1
                                ? "One thing is wrong."
                                : faults.size() + " things are wrong.");
        problem.setProperty("errors", faults);
        return problem;
    }

    static ProblemDetail problem(HttpStatus status, String code, String title, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:goldenthread:refusal:" + code));
        problem.setTitle(title);
        return problem;
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case RULE, CONTENDED -> HttpStatus.CONFLICT;
            case NEVER -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }

    private static String title(Refusal refusal) {
        return switch (refusal.kind()) {
            case RULE -> "A rule says no";
            case CONTENDED -> "Somebody else was there at the same moment";
            case NEVER -> "This can never be right";
            case UNKNOWN -> "Unknown";
            case STALE -> "The record has changed";
        };
    }
}
