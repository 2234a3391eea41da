package org.goldenthread.query.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.acting.Correctable;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.chronology.ContentJson;
import org.goldenthread.query.seeing.Step;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/**
 * Correcting what was recorded: "this was wrong" says a fact again as it should be, "entered in
 * error" takes it back. Whether somebody may, the command service decides.
 */
@Controller
@RequestMapping("/children/{id}/facts")
@WorksWithChildren
class FactPages {

    private static final String AMEND = "amend-fact";
    private static final String VOID = "void-fact";

    private final Offers offers;
    private final Correctable correctable;
    private final People people;
    private final RecordingPages recordings;
    private final Pages pages;

    FactPages(
            Offers offers,
            Correctable correctable,
            People people,
            RecordingPages recordings,
            Pages pages) {
        this.offers = offers;
        this.correctable = correctable;
        this.people = people;
        this.recordings = recordings;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> all(@PathVariable String id, HttpServletRequest request) {
        UUID asked = Parameters.id("id", id);
        ChildTimeline timeline = people.timeline(asked);
        if (timeline.isUnknown()) {
            throw new ProblemException(
                    Problem.unknown("unknown-child", "Nobody knows a child of that id."));
        }
        UUID child = timeline.child().value();
        Set<UUID> mine = correctable.events(child, recordings.asker());
        return pages.show(
                request,
                "logfacts",
                new LogFacts(
                        child,
                        People.person(child, timeline).name(),
                        timeline.facts().reversed().stream()
                                .filter(FactPages::isVisible)
                                .filter(fact -> mine.contains(fact.original().value()))
                                .map(fact ->
                                        new LogFacts.Correctable(
                                                fact.original().value(), inWords(fact)))
                                .toList()));
    }

    @GetMapping("/{event}/{way:correct|void}")
    ResponseEntity<String> open(
            @PathVariable String id,
            @PathVariable String event,
            @PathVariable String way,
            HttpServletRequest request) {
        return recordings.open(request, recording(id, event, way));
    }

    @PostMapping("/{event}/{way:correct|void}")
    ResponseEntity<String> change(
            @PathVariable String id,
            @PathVariable String event,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.change(request, recording(id, event, way), Typed.of(sent));
    }

    @PostMapping("/{event}/{way:correct|void}/check")
    ResponseEntity<String> check(
            @PathVariable String id,
            @PathVariable String event,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.check(request, recording(id, event, way), Typed.of(sent));
    }

    @PostMapping("/{event}/{way:correct|void}/send")
    ResponseEntity<String> send(
            @PathVariable String id,
            @PathVariable String event,
            @PathVariable String way,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.send(request, recording(id, event, way), Typed.of(sent));
    }

    private Recording recording(String id, String event, String way) {
        return way.equals("correct") ? amendment(id, event) : voiding(id, event);
    }

    private Recording amendment(String id, String event) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id), recordings.asker());
        ChildTimeline timeline = people.timeline(onOffer.childId());
        EventId asked = new EventId(Parameters.id("eventId", event));
        InForce<?> fact = found(timeline, asked);
        String type = EventNames.nameOf(fact.fact().getClass());
        ObjectNode content = (ObjectNode) ContentJson.of(fact.fact(), true);
        List<Question> questions =
                Questions.of(type, offers.schemaOfFact(type, recordings.asker()), Map.of());
        Typed typed = Typed.of(questions, content);
        LogForm form =
                form("This was wrong", "/correct", onOffer, timeline, fact, questions, typed);
        return new Recording(
                AMEND,
                Optional.of(onOffer.childId()),
                onOffer.today(),
                form,
                answered -> said(onOffer, asked, again(content, questions, answered)),
                Optional.of(onOffer.version()),
                new LinkedHashMap<>(
                        Answers.read(form.questions(), typed, onOffer.today()).inWords()));
    }

    private Recording voiding(String id, String event) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id), recordings.asker());
        ChildTimeline timeline = people.timeline(onOffer.childId());
        EventId asked = new EventId(Parameters.id("eventId", event));
        return new Recording(
                VOID,
                Optional.of(onOffer.childId()),
                onOffer.today(),
                form(
                        "Entered in error",
                        "/void",
                        onOffer,
                        timeline,
                        found(timeline, asked),
                        Questions.of(VOID, offers.schemaOf(VOID, recordings.asker()), Map.of()),
                        Typed.nothing()),
                answered ->
                        answered.put("childId", onOffer.childId().toString())
                                .put("eventId", asked.toString()),
                Optional.of(onOffer.version()),
                Map.of());
    }

    private static LogForm form(
            String title,
            String what,
            Offers.OnOffer onOffer,
            ChildTimeline timeline,
            InForce<?> fact,
            List<Question> questions,
            Typed typed) {
        return new LogForm(
                title,
                People.person(onOffer.childId(), timeline).name(),
                "/children/" + onOffer.childId() + "/facts/" + fact.original() + what,
                "/children/" + onOffer.childId() + "/facts",
                questions,
                typed,
                List.of(
                        inWords(fact)
                                + ". What was recorded before is kept: everybody can still see what"
                                + " was known then."),
                List.of(),
                List.of());
    }

    /** The fact as it should be: what was not asked stays as it is. */
    private static ObjectNode again(
            ObjectNode content, List<Question> questions, ObjectNode answered) {
        ObjectNode fact = content.deepCopy();
        questions.forEach(question -> fact.remove(question.name().split("\\.", 2)[0]));
        fact.setAll(answered);
        return fact;
    }

    private static ObjectNode said(Offers.OnOffer onOffer, EventId event, ObjectNode fact) {
        ObjectNode body = fact.objectNode();
        body.put("childId", onOffer.childId().toString());
        body.put("eventId", event.toString());
        body.put("reason", "wrong-detail");
        body.set("fact", fact);
        return body;
    }

    private static InForce<?> found(ChildTimeline timeline, EventId event) {
        return timeline.facts().stream()
                .filter(fact -> fact.events().contains(event))
                .filter(FactPages::isVisible)
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unknown(
                                        "unknown-fact",
                                        "No such fact is on record, or it was taken back.")));
    }

    private static boolean isVisible(InForce<?> fact) {
        return Step.of(fact.fact()).visibleTo(Caller.current().roles());
    }

    private static String inWords(InForce<?> fact) {
        return InWords.code(EventNames.nameOf(fact.fact().getClass()))
                + ", "
                + InWords.day(fact.effectiveOn());
    }
}
