package org.goldenthread.platform.problems;

import java.net.URI;
import java.util.List;
import org.goldenthread.pathway.ids.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not done, as the asker is told.
 *
 * @param code the last part of the problem's type, kebab-case
 * @param title the same few words for every problem of this code
 * @param detail a sentence about this one, in words a social worker understands
 * @param rule the official number of the first rule that says no, if one does
 * @param facts the recorded events that block under that rule
 * @param field the field at fault, if there is one
 * @param errors everything wrong with the request's form
 * @param conflicts every rule that says no
 * @param together the act that corrects this and what blocks it in one go, if one does
 */
public record Problem(
        HttpStatus status,
        String code,
        String title,
        String detail,
        @Nullable String rule,
        List<EventId> facts,
        @Nullable String field,
        List<Fault> errors,
        List<Conflict> conflicts,
        @Nullable InOneGo together) {

    /** The public contract: of so many faults each is named, and of more the rest is counted. */
    private static final int MOST_NAMED = 100;

    /** A problem that needs no more than words. */
    public static Problem of(HttpStatus status, String code, String title, String detail) {
        return new Problem(
                status, code, title, detail, null, List.of(), null, List.of(), List.of(), null);
    }

    /**
     * 400: the form of the request is wrong; its faults. Of very many the first are named and the
     * rest counted, since nobody reads them, and an answer must not be larger than what it refuses.
     */
    public static Problem malformed(List<Fault> errors) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "The request is not complete or not readable",
                detail(errors.size()),
                null,
                List.of(),
                errors.size() == 1 ? errors.getFirst().field() : null,
                errors.stream().limit(MOST_NAMED).toList(),
                List.of(),
                null);
    }

    private static String detail(int faults) {
        if (faults == 0) {
            return "The request could not be read.";
        }
        return faults <= MOST_NAMED
                ? "Correct the fields that are named, and send the request again."
                : "Correct the fields that are named, and %d more, and send the request again."
                        .formatted(faults - MOST_NAMED);
    }

    /** 404: nobody knows this, or the asker may not know it. */
    public static Problem unknown(String code, String detail) {
        return of(HttpStatus.NOT_FOUND, code, "Not found", detail);
    }

    /** 409: what is so already stands in the way. */
    public static Problem conflict(
            String code, String detail, @Nullable String rule, List<EventId> facts) {
        return new Problem(
                HttpStatus.CONFLICT,
                code,
                rule == null ? "This cannot be done now" : "A rule says no",
                detail,
                rule,
                List.copyOf(facts),
                null,
                List.of(),
                List.of(),
                null);
    }

    /** 412: the record has moved on since the asker looked. */
    public static Problem stale(String detail) {
        return of(HttpStatus.PRECONDITION_FAILED, "stale", "The record has changed", detail);
    }

    /** 422: the content can never be right. */
    public static Problem never(String code, @Nullable String field, String detail) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                "This can never be right",
                detail,
                null,
                List.of(),
                field,
                List.of(),
                List.of(),
                null);
    }

    /** 429: more than one may ask in so short a time. */
    public static Problem tooMany(String detail) {
        return of(HttpStatus.TOO_MANY_REQUESTS, "too-many", "Too many requests", detail);
    }

    /** 503: try again later; nothing was done, or nothing is promised. */
    public static Problem unavailable(String code, String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, code, "Not possible at the moment", detail);
    }

    /** The same problem with this way out of it. */
    public Problem orElse(InOneGo way) {
        return new Problem(status, code, title, detail, rule, facts, field, errors, conflicts, way);
    }

    /** What this problem is, as a URI. */
    public URI type() {
        return URI.create("urn:goldenthread:refusal:" + code);
    }
}
