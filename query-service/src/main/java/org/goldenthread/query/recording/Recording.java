package org.goldenthread.query.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is being recorded.
 *
 * @param command the act that records it
 * @param child whose record it is in; nobody's yet when a child is added
 * @param form how it is asked
 * @param body makes the act of what was answered
 * @param version of the child's record now
 * @param before what was answered before, where something is corrected
 */
record Recording(
        String command,
        Optional<UUID> child,
        LocalDate today,
        LogForm form,
        UnaryOperator<ObjectNode> body,
        Optional<Long> version,
        Map<String, String> before) {

    /** The same with a form that was filled in. */
    Recording typed(Typed typed) {
        return new Recording(command, child, today, form.with(typed), body, version, before);
    }

    List<Question> questions() {
        return form.questions();
    }

    /** What was answered so far. */
    Answers answers() {
        return Answers.read(questions(), form.typed(), today);
    }
}
