package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is being recorded.
 *
 * @param command the act that records it
 * @param child whose record it is in; nobody's yet when a child is added
 * @param form how it is asked
 * @param body makes the act of what was answered
 * @param versions of the records of the child, brothers and sisters now
 * @param before what was answered before, where something is corrected
 */
record Recording(
        String command,
        Optional<UUID> child,
        LocalDate today,
        LogForm form,
        UnaryOperator<ObjectNode> body,
        Map<UUID, Long> versions,
        Map<String, String> before) {

    /** The same with a form that was filled in. */
    Recording typed(TypedAnswers typed) {
        return new Recording(command, child, today, form.with(typed), body, versions, before);
    }

    /** The same with a form that was sent; what it does not ask for is refused. */
    Recording sent(TypedAnswers typed) {
        return typed(AskedFields.of(questions()).only(typed));
    }

    List<FormQuestion> questions() {
        return form.questions();
    }

    /** What was answered so far. */
    Answers answers() {
        return Answers.read(questions(), form.typed(), today);
    }

    /** What was typed, with the versions of the records that it was not typed on yet. */
    TypedAnswers looked() {
        TypedAnswers typed = form.typed();
        return typed.with(SeenVersions.FIELD, SeenVersions.of(typed).and(versions).text());
    }

    /** Whom an act is about. */
    static Set<UUID> childrenIn(ObjectNode body) {
        return Stream.of(
                        Stream.of(body.path("childId"), body.path("siblingId")),
                        body.path("childIds").valueStream(),
                        body.path("corrections")
                                .valueStream()
                                .map(one -> one.path("command").path("childId")))
                .flatMap(ids -> ids)
                .filter(JsonNode::isString)
                .map(id -> UUID.fromString(id.asString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
