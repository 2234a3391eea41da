package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.web.Askers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.node.ObjectNode;

/** Sends what was checked, once however often it is asked; then on to what it changed. */
@Component
class SendStep {

    /** Where a form carries whose brother or sister is added. */
    static final String SIBLING_OF = "siblingOf";

    /** A UUID, so that with another behind it the key is within what the contract allows. */
    private static final int LONGEST_KEY = 36;

    private final FillStep fill;
    private final CommandClient acts;
    private final Askers askers;

    SendStep(FillStep fill, CommandClient acts, Askers askers) {
        this.fill = fill;
        this.acts = acts;
        this.askers = askers;
    }

    ResponseEntity<String> send(HttpServletRequest request, Recording recording) {
        Answers answers = recording.answers();
        if (!answers.faults().isEmpty()) {
            return fill.mend(request, recording, answers.faults());
        }
        ObjectNode body = recording.body().apply(answers.body());
        Set<UUID> children = Recording.childrenIn(body);
        try {
            CommandClient.Done done =
                    acts.ask(
                            recording.command(),
                            body,
                            askers.current(key(recording.form().typed(), body)),
                            SeenVersions.of(recording.looked()).of(children));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(done(recording, done, children).build().toUri())
                    .build();
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            if (CommandClient.isUnknown(problem)) {
                return fill.again(request, recording, problem);
            }
            return problem.status() == HttpStatus.PRECONDITION_FAILED
                    ? overtaken(request, recording, children)
                    : fill.refused(request, recording, problem);
        }
    }

    private ResponseEntity<String> overtaken(
            HttpServletRequest request, Recording recording, Set<UUID> children) {
        return switch (fill.overtaken(request, recording, children)) {
            case FillStep.Overtaken.Explained(ResponseEntity<String> form) -> form;
            case FillStep.Overtaken.Silently(Recording now) -> send(request, fill.anew(now));
        };
    }

    private static UriComponentsBuilder done(
            Recording recording, CommandClient.Done done, Set<UUID> children) {
        UUID child = recording.child().orElse(done.stream());
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/children/" + child + "/log/done")
                        .queryParam("act", recording.command())
                        .queryParam("from", done.first())
                        .queryParam("after", done.position());
        children.stream()
                .filter(other -> !other.equals(child))
                .forEach(other -> address.queryParam("also", other));
        String siblingOf = recording.form().typed().text(SIBLING_OF);
        return siblingOf.isEmpty() ? address : address.queryParam(SIBLING_OF, siblingOf);
    }

    /** The same form with the same answers always asks under the same key. */
    private static String key(TypedAnswers typed, ObjectNode body) {
        String key = typed.text(FillStep.KEY).replaceAll("[^0-9a-zA-Z-]", "");
        return key.substring(0, Math.min(LONGEST_KEY, key.length()))
                + "."
                + UUID.nameUUIDFromBytes(body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
