package org.goldenthread.query.commandclient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.platform.Json;
import org.goldenthread.query.commandclient.ServiceAnswer.Sent;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Sends statutory returns on to the command service in the caller's name, and watches them. */
@Component
public class ImportClient {

    /** The longest part of a list that the public contract allows: the fewest requests for all. */
    private static final int MOST = 1_000;

    private final RestClient http;

    ImportClient(CommandServiceHttp service, CommandServiceProperties properties) {
        this.http = service.waiting(properties.taken());
    }

    /** Sends a return of this kind; answers the id of its import. */
    public UUID send(
            String kind,
            Map<String, Resource> files,
            Map<String, String> fields,
            CommandClient.Asker asker) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        files.forEach(parts::add);
        fields.forEach(parts::add);
        return asked(
                        Sent.ACT,
                        http.post()
                                .uri("/api/imports/{kind}", kind)
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .body(parts),
                        asker,
                        SentReturn.class)
                .id();
    }

    /** How far an import is. */
    public SentReturn one(UUID id, CommandClient.Asker asker) {
        return asked(http.get().uri("/api/imports/{id}", id), asker, SentReturn.class);
    }

    /** The newest imports. */
    public List<SentReturn> newest(int limit, CommandClient.Asker asker) {
        return asked(
                        http.get().uri("/api/imports?limit={limit}", limit),
                        asker,
                        SentReturn.Listed.class)
                .imports();
    }

    /** What was found in a return, after the finding of this number. */
    public SentReturn.Findings findings(UUID id, long after, int limit, CommandClient.Asker asker) {
        return findings(id, Optional.empty(), after, limit, asker);
    }

    /** What was found in a return under a rule, or under any, after the finding of this number. */
    public SentReturn.Findings findings(
            UUID id, Optional<String> rule, long after, int limit, CommandClient.Asker asker) {
        return asked(
                http.get()
                        .uri(uri ->
                                uri.path("/api/imports/{id}/findings")
                                        .queryParam("limit", limit)
                                        .queryParam("next", after)
                                        .queryParamIfPresent("rule", rule.map(_ -> "{rule}"))
                                        .build(
                                                Stream.concat(Stream.of(id), rule.stream())
                                                        .toArray())),
                asker,
                SentReturn.Findings.class);
    }

    /** What was found in a return by rule, the worst first. */
    public List<SentReturn.RuleCount> byRule(UUID id, CommandClient.Asker asker) {
        return asked(
                        http.get().uri("/api/imports/{id}/findings/by-rule", id),
                        asker,
                        SentReturn.ByRule.class)
                .rules();
    }

    /** The figures that a return which is only looked at would move. */
    public SentReturn.WouldMove moved(UUID id, CommandClient.Asker asker) {
        return asked(
                http.get().uri("/api/imports/{id}/figures", id), asker, SentReturn.WouldMove.class);
    }

    /** Takes an import back; answers the id of the taking back. */
    public UUID takeBack(UUID id, String reason, String words, CommandClient.Asker asker) {
        return asked(
                        Sent.ACT,
                        http.post()
                                .uri("/api/imports/{id}/taking-back", id)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(
                                        Json.PLAIN.writeValueAsString(
                                                Map.of("reason", reason, "words", words))),
                        asker,
                        SentReturn.class)
                .id();
    }

    /** Everything that was found in a return. */
    public List<SentReturn.Finding> allFindings(UUID id, CommandClient.Asker asker) {
        List<SentReturn.Finding> all = new ArrayList<>();
        Long next = 0L;
        while (next != null) {
            SentReturn.Findings some = findings(id, next, MOST, asker);
            all.addAll(some.findings());
            next = some.next();
        }
        return all;
    }

    private static <T> T asked(
            RestClient.RequestHeadersSpec<?> request,
            CommandClient.Asker asker,
            Class<T> answered) {
        return asked(Sent.QUESTION, request, asker, answered);
    }

    private static <T> T asked(
            Sent sent,
            RestClient.RequestHeadersSpec<?> request,
            CommandClient.Asker asker,
            Class<T> answered) {
        return ServiceAnswer.read(
                sent,
                () ->
                        request.header("Authorization", asker.authorization())
                                .accept(MediaType.APPLICATION_JSON)
                                .exchange((_, answer) -> ServiceAnswer.of(answer)),
                body -> Json.PLAIN.treeToValue(body, answered));
    }
}
