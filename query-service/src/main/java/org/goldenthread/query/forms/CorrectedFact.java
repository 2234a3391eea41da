package org.goldenthread.query.forms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.children.chronology.ContentJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fact that is corrected together with others of the child: said again as it should be, or taken
 * back.
 *
 * @param name where its answers stand in the form
 * @param asked the form's questions about it
 * @param own the same questions as they are asked of this fact alone
 */
record CorrectedFact(
        String name,
        InForce<?> fact,
        ObjectNode content,
        List<FormQuestion> asked,
        List<FormQuestion> own) {

    /** The question whether it is taken back, and why. */
    static final String TAKEN_BACK = "takenBack";

    /** The fact in this place of the form. */
    static CorrectedFact of(int place, InForce<?> fact, Offers offers) {
        String type = EventNames.nameOf(fact.fact().getClass());
        List<FormQuestion> own = FormQuestions.of(type, offers.schemaOfFact(type), Map.of());
        String name = nameOf(place);
        List<FormQuestion> asked =
                Stream.concat(
                                own.stream(),
                                FormQuestions.of(
                                                "void-fact", offers.schemaOf("void-fact"), Map.of())
                                        .stream()
                                        .map(reason ->
                                                reason.optional(
                                                        TAKEN_BACK,
                                                        "Take it back instead, because")))
                        .map(question -> question.within(name, Known.inWords(fact)))
                        .toList();
        return new CorrectedFact(
                name, fact, (ObjectNode) ContentJson.of(fact.fact(), true), asked, own);
    }

    /** Where the answers about the fact in this place stand. */
    static String nameOf(int place) {
        return "fact" + (place + 1);
    }

    /** What the form says of it before anything is answered. */
    TypedAnswers typed() {
        return TypedAnswers.of(own, content).under(name);
    }

    /** The act that corrects it so. */
    ObjectNode act(UUID child, ObjectNode answered) {
        ObjectNode said = (ObjectNode) answered.path(name).deepCopy();
        String takenBack = said.path(TAKEN_BACK).asString("");
        said.remove(TAKEN_BACK);
        ObjectNode act = content.objectNode();
        ObjectNode command =
                act.put("name", takenBack.isEmpty() ? "amend-fact" : "void-fact")
                        .putObject("command")
                        .put("childId", child.toString())
                        .put("eventId", fact.original().toString())
                        .put("reason", takenBack.isEmpty() ? "wrong-detail" : takenBack);
        if (takenBack.isEmpty()) {
            command.set("fact", Answers.again(content, own, said));
        }
        return act;
    }
}
