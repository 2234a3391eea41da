package org.goldenthread.platform.problems;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Which problem stands behind an exception. */
final class Diagnosis {

    private Diagnosis() {}

    /** The problem; what nobody expected is 500 with words that tell nothing. */
    static Problem of(Throwable failure) {
        // What was being read or written when the database went away is not what was wrong.
        return first(failure, Diagnosis::outOfOrder)
                .or(() -> first(failure, Diagnosis::known))
                .orElseGet(() -> unknown(failure));
    }

    private static Optional<Problem> first(
            Throwable failure, Function<Throwable, Optional<Problem>> knows) {
        return Stream.iterate(failure, Objects::nonNull, Diagnosis::causeOf)
                .flatMap(at -> knows.apply(at).stream())
                .findFirst();
    }

    /** Whoever threw a problem has judged its causes already. */
    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure instanceof ProblemException ? null : failure.getCause();
    }

    private static Problem unknown(Throwable failure) {
        return switch (failure) {
            case ErrorResponse response -> of(response.getStatusCode().value());
            case HttpMessageNotReadableException _ -> of(400);
            case MultipartException _ -> of(400);
            default -> of(500);
        };
    }

    /** The problem of a bare status, as containers give it. */
    static Problem of(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return switch (known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known) {
            // What HTTP calls not implemented is no failure of ours: nobody can read it.
            case BAD_REQUEST, NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED ->
                    Problem.malformed(List.of());
            case UNAUTHORIZED ->
                    Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "not-signed-in",
                            "Not signed in",
                            "You are not signed in, or no longer. Sign in again; a program sends a"
                                    + " valid bearer token.");
            case FORBIDDEN -> NotYours.to(Set.of());
            case NOT_FOUND ->
                    Problem.unknown(
                            "not-found",
                            "There is nothing at this address. Look whether it was copied whole, or begin"
                                    + " at the first page.");
            case METHOD_NOT_ALLOWED ->
                    Problem.of(
                            HttpStatus.METHOD_NOT_ALLOWED,
                            "method",
                            "Method not allowed",
                            "This address is there, and does not answer this method. The addresses and"
                                    + " their methods are listed under /api/openapi.");
            case NOT_ACCEPTABLE ->
                    Problem.of(
                            HttpStatus.NOT_ACCEPTABLE,
                            "not-acceptable",
                            "Not acceptable",
                            "This address cannot answer in any form that was asked for. Ask for JSON, or"
                                    + " for a table as text/csv where there is a list.");
            case CONTENT_TOO_LARGE ->
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "too-large",
                            "Too large",
                            "The request is larger than this address takes. Nothing of it was read; send it"
                                    + " in smaller pieces.");
            case URI_TOO_LONG ->
                    Problem.of(
                            HttpStatus.URI_TOO_LONG,
                            "address-too-long",
                            "The address is too long",
                            "The address holds more than can be read. Ask for less at one time, or"
                                    + " send it in the body where there is one.");
            case REQUEST_HEADER_FIELDS_TOO_LARGE ->
                    Problem.of(
                            HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                            "headers-too-large",
                            "The headers are too large",
                            "The address and the headers hold more than can be read. Send shorter"
                                    + " ones; in a browser, delete the cookies of this site.");
            case UNSUPPORTED_MEDIA_TYPE ->
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "media-type",
                            "Unsupported media type",
                            "This address does not read this type of content. Send JSON, with the header"
                                    + " Content-Type: application/json; files go as multipart/form-data.");
            case SERVICE_UNAVAILABLE ->
                    Problem.unavailable(
                            "unavailable",
                            "This cannot be done at the moment; please try again in a moment.");
            default ->
                    known != null && known.is4xxClientError()
                            ? Problem.of(
                                    known,
                                    "refused",
                                    known.getReasonPhrase(),
                                    "The request was refused as it was sent, and nothing was recorded. Whoever"
                                            + " wrote the program that sent it can find it by its trace id.")
                            : Problem.of(
                                    HttpStatus.INTERNAL_SERVER_ERROR,
                                    "failure",
                                    "Something went wrong",
                                    "The failure is in our log under the trace id. Nothing half"
                                            + " done was kept.");
        };
    }

    private static Optional<Problem> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case ProblemException told -> told.problem();
                    case JacksonException json -> Problem.malformed(List.of(InputFaults.in(json)));
                    case MaxUploadSizeExceededException _ -> of(413);
                    case MissingServletRequestParameterException missing ->
                            missing(missing.getParameterName());
                    case MissingServletRequestPartException missing ->
                            missing(missing.getRequestPartName());
                    case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
                    case MethodArgumentTypeMismatchException mismatch ->
                            Problem.malformed(
                                    List.of(
                                            new Fault(
                                                    mismatch.getName(),
                                                    InputFaults.expected(
                                                            mismatch.getRequiredType()))));
                    case TypeMismatchException _ -> of(400);
                    case RequestRejectedException _ -> of(400);
                    case InvalidMimeTypeException _ -> of(415);
                    case InvalidParameterException sent -> of(sent.getErrorCode());
                    case BadRequestException _ -> of(400);
                    case AuthenticationServiceException _ -> nobodyToAsk();
                    case JwtDecoderInitializationException _ -> nobodyToAsk();
                    case AuthenticationException _ -> of(401);
                    case AuthorizationDeniedException denied -> NotYours.of(denied);
                    case AccessDeniedException _ -> of(403);
                    case HttpMessageNotWritableException _ -> of(500);
                    default -> null;
                });
    }

    private static Optional<Problem> outOfOrder(Throwable failure) {
        return Outage.isItself(failure) ? Optional.of(noDatabase()) : Optional.empty();
    }

    private static Problem missing(String field) {
        return Problem.malformed(List.of(new Fault(field, "is missing")));
    }

    private static Problem nobodyToAsk() {
        return Problem.unavailable(
                "identity-provider",
                "Nobody can be signed in just now, because the identity provider does not answer;"
                        + " please try again in a moment.");
    }

    private static Problem noDatabase() {
        return Problem.unavailable(
                "no-database",
                "The record cannot be reached, so nothing can be promised; please try again in a"
                        + " moment.");
    }
}
