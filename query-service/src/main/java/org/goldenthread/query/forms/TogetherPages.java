package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Correcting facts that can only be right together: all of them in one form, and all or none. It is
 * reached from the form of one that was refused because of the others, with what was typed there.
 */
@Controller
@RequestMapping("/children/{id}/facts/{event}/{way:correct|void}/with/{others}")
@WorksWithChildren
class TogetherPages extends FormPages {

    /** More than can be seen in one form is corrected one by one; no rule ties as many. */
    private static final int MOST = 6;

    private final Offers offers;
    private final People people;

    TogetherPages(Steps steps, Offers offers, People people) {
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
        UUID child = onOffer.childId();
        ChildTimeline timeline = people.timeline(child);
        List<CorrectedFact> corrections = corrections(path, timeline);
        TypedAnswers typed =
                corrections.stream()
                        .map(CorrectedFact::typed)
                        .reduce(TypedAnswers.nothing(), TypedAnswers::and);
        List<FormQuestion> questions =
                corrections.stream().flatMap(one -> one.asked().stream()).toList();
        LogForm form =
                LogForm.of(
                                "Correct together",
                                People.person(child, timeline).name(),
                                address(child, path),
                                "/children/" + child + "/facts",
                                questions,
                                List.of(
                                        "These can only be right together. Change what was wrong;"
                                                + " what you leave stays as it is. Either all of it is"
                                                + " recorded or nothing, and what was known before can"
                                                + " still be seen."))
                        .with(typed);
        return new Recording(
                "correct-together",
                Optional.of(child),
                onOffer.today(),
                form,
                answered -> together(child, corrections, answered),
                onOffer.versions(),
                Answers.read(form.questions(), typed, onOffer.today()).inWords());
    }

    @Override
    Recording answered(Map<String, String> path, TypedAnswers sent) {
        Recording begun = begun(path);
        return begun.sent(
                sent.below(CorrectedFact.nameOf(0) + ".").values().isEmpty()
                        ? begun.form().typed().and(ofOneAlone(path, sent))
                        : sent);
    }

    /** What was typed in the form of the first fact alone, where this form has it. */
    private static TypedAnswers ofOneAlone(Map<String, String> path, TypedAnswers typed) {
        String first = CorrectedFact.nameOf(0);
        return "correct".equals(path.get("way"))
                ? typed.answers().under(first)
                : TypedAnswers.nothing()
                        .with(
                                first + "." + CorrectedFact.TAKEN_BACK,
                                AskedFields.named("reason").only(typed).text("reason"));
    }

    private List<CorrectedFact> corrections(Map<String, String> path, ChildTimeline timeline) {
        List<CorrectedFact> corrections = new ArrayList<>();
        Stream.concat(
                        Stream.of(path.getOrDefault("event", "")),
                        Stream.of(path.getOrDefault("others", "").split(",")))
                .limit(MOST)
                .map(event -> Known.found(timeline, Parameters.id("eventId", event)))
                .map(InForce::original)
                .distinct()
                .map(event -> Known.found(timeline, event.value()))
                .forEach(fact ->
                        corrections.add(CorrectedFact.of(corrections.size(), fact, offers)));
        return corrections;
    }

    private static String address(UUID child, Map<String, String> path) {
        return "/children/%s/facts/%s/%s/with/%s"
                .formatted(
                        child,
                        Parameters.id("eventId", path.getOrDefault("event", "")),
                        path.getOrDefault("way", ""),
                        path.getOrDefault("others", ""));
    }

    private static ObjectNode together(
            UUID child, List<CorrectedFact> corrections, ObjectNode answered) {
        ObjectNode body = answered.objectNode();
        ArrayNode acts = body.putArray("corrections");
        corrections.forEach(one -> acts.add(one.act(child, answered)));
        return body;
    }
}
