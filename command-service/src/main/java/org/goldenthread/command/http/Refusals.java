package org.goldenthread.command.http;

import org.goldenthread.command.commands.Refusal;
import org.goldenthread.platform.problems.Problem;
import org.springframework.http.HttpStatus;

/** Refusals as the problems that the asker is told. */
final class Refusals {

    private Refusals() {}

    /**
     * The refusal in words, with the rule's number, the facts that block and the field at fault.
     */
    static Problem of(Refusal refusal) {
        return switch (refusal.kind()) {
            case RULE ->
                    problem(
                            refusal,
                            HttpStatus.CONFLICT,
                            refusal.rule() == null ? "This cannot be done now" : "A rule says no");
            case CONTENDED ->
                    problem(
                            refusal,
                            HttpStatus.CONFLICT,
                            "Somebody else was there at the same moment");
            case NEVER ->
                    problem(refusal, HttpStatus.UNPROCESSABLE_CONTENT, "This can never be right");
            case UNKNOWN -> problem(refusal, HttpStatus.NOT_FOUND, "Not found");
            case MALFORMED -> Problem.malformed(refusal.errors());
            case NOT_ALLOWED -> problem(refusal, HttpStatus.FORBIDDEN, "Not allowed");
            case STALE ->
                    problem(refusal, HttpStatus.PRECONDITION_FAILED, "The record has changed");
        };
    }

    private static Problem problem(Refusal refusal, HttpStatus status, String title) {
        return new Problem(
                status,
                refusal.code(),
                title,
                refusal.sentence(),
                refusal.rule(),
                refusal.facts(),
                refusal.field(),
                refusal.errors(),
                refusal.conflicts(),
                null);
    }
}
