package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.children.chronology.ContentJson;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ObjectNode;

/**
 * Correcting what was recorded: "this was wrong" says a fact again as it should be, "entered in
 * error" takes it back. Whether somebody may, the command service decides.
 */
@Controller
@RequestMapping("/children/{id}/facts/{event}/{way:correct|void}")
@WorksWithChildren
class FactPages extends FormPages {

    private static final String AMEND = "amend-fact";
    private static final String VOID = "void-fact";

    private final Offers offers;
    private final People people;

    FactPages(Steps steps, Offers offers, People people) {
        super(steps);
        this.offers = offers;
        this.people = people;
    }

    @GetMapping
    ResponseEntity<String> open(
            @PathVariable Map<String, String> path, KeptRequest kept, HttpServletRequest request) {
        return opened(request, begun(path));
    }

    private Recording begun(Map<String, String> path) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", path.getOrDefault("id", "")));
        ChildTimeline timeline = people.timeline(onOffer.childId());
        InForce<?> fact =
                Known.found(timeline, Parameters.id("eventId", path.getOrDefault("event", "")));
        ChosenFact chosen = new ChosenFact(onOffer, timeline, fact, path);
        return "correct".equals(path.getOrDefault("way", "")) ? amendment(chosen) : voiding(chosen);
    }

    @Override
    Recording answered(Map<String, String> path, TypedAnswers sent) {
        return begun(path).sent(sent);
    }

    private Recording amendment(ChosenFact chosen) {
        String type = EventNames.nameOf(chosen.fact().fact().getClass());
        ObjectNode content = (ObjectNode) ContentJson.of(chosen.fact().fact(), true);
        List<FormQuestion> questions = FormQuestions.of(type, offers.schemaOfFact(type), Map.of());
        LogForm form =
                chosen.form("This was wrong", questions).with(TypedAnswers.of(questions, content));
        return recording(
                AMEND,
                chosen,
                form,
                answered -> {
                    ObjectNode body =
                            chosen.body(content.objectNode()).put("reason", "wrong-detail");
                    body.set("fact", Answers.again(content, questions, answered));
                    return body;
                },
                Answers.read(form.questions(), form.typed(), chosen.onOffer().today()).inWords());
    }

    private Recording voiding(ChosenFact chosen) {
        return recording(
                VOID,
                chosen,
                chosen.form(
                        chosen.correctionAlone() ? "Take back a correction" : "Entered in error",
                        FormQuestions.of(VOID, offers.schemaOf(VOID), Map.of())),
                chosen::body,
                Map.of());
    }

    private static Recording recording(
            String command,
            ChosenFact chosen,
            LogForm form,
            UnaryOperator<ObjectNode> body,
            Map<String, String> before) {
        return new Recording(
                command,
                Optional.of(chosen.onOffer().childId()),
                chosen.onOffer().today(),
                form,
                body,
                chosen.onOffer().versions(),
                before);
    }
}
