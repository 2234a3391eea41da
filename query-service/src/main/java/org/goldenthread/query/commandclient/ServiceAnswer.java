package org.goldenthread.query.commandclient;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * What the command service answered. Here alone it is decided what becomes of an answer that cannot
 * be read: nothing is shown, kept or taken for refused because of it.
 *
 * @param status in which it came
 * @param body what it holds
 */
record ServiceAnswer(HttpStatusCode status, JsonNode body) {

    /** No answer of the command service is larger; what is comes from somebody else. */
    private static final int LARGEST = 32 * 1024 * 1024;

    private static final String REFUSAL = "urn:goldenthread:refusal:";

    /** What was sent, for the case that nobody can tell what became of it. */
    enum Sent {
        /** Nothing is recorded by it. */
        QUESTION {
            @Override
            Problem unknown() {
                return Problem.unavailable(
                        "no-command-service",
                        "What can be recorded, and how far returns are, cannot be told at the"
                                + " moment. Nothing was recorded; ask again.");
            }
        },
        /** It may be recorded, and is recorded once under its key. */
        ACT {
            @Override
            Problem unknown() {
                return Problem.unavailable(
                        NOT_KNOWN,
                        "It is not known whether this was recorded: no answer came that can be"
                                + " read. Send the same again; it is recorded once, however often it"
                                + " is sent.");
            }
        };

        /** What is said then. */
        abstract Problem unknown();
    }

    /** The code of the problem that it is not known whether an act was recorded. */
    static final String NOT_KNOWN = "not-known-whether-recorded";

    /** Reads what came back, before the connection is let go. */
    static ServiceAnswer of(ClientHttpResponse answer) throws IOException {
        byte[] body = answer.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new IOException("the answer is too large");
        }
        return new ServiceAnswer(answer.getStatusCode(), Json.PLAIN.readTree(body));
    }

    /** What it says; throws the refusal that it is, or that it cannot be read. */
    static <T> T read(
            Sent sent, Supplier<@Nullable ServiceAnswer> exchange, Function<JsonNode, T> reading) {
        try {
            ServiceAnswer answer = exchange.get();
            if (answer == null) {
                throw new IllegalStateException("no answer");
            }
            if (answer.status().is2xxSuccessful()) {
                return Objects.requireNonNull(reading.apply(answer.body()));
            }
            if (answer.isRefusal()) {
                throw new ProblemException(
                        RefusalReader.problem(answer.status().value(), answer.body()));
            }
            throw new IllegalStateException("answered with " + answer.status().value());
        } catch (ProblemException refused) {
            throw refused;
        } catch (RestClientException e) {
            throw new ProblemException(
                    isNeverSent(e) ? Sent.QUESTION.unknown() : sent.unknown(), e);
        } catch (RuntimeException e) { // whatever its content is: not what was agreed
            throw new ProblemException(sent.unknown(), e);
        }
    }

    /** Whether it says no in the way of the command service, and by that, that nothing was done. */
    private boolean isRefusal() {
        return (status.is4xxClientError() || status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE))
                && body.path("type").asString("").startsWith(REFUSAL);
    }

    private static boolean isNeverSent(RestClientException failure) {
        return failure.getMostSpecificCause() instanceof ConnectException;
    }
}
