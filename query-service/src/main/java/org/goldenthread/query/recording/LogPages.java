package org.goldenthread.query.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.acting.Acts;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.recording.Question.Option;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Log something: the acts that are possible now, a short form for each, a summary, and sending. */
@Controller
@RequestMapping("/children/{id}/log")
@WorksWithChildren
class LogPages {

    private static final String FAMILY = "childIds";
    private static final String SIBLING = "siblingId";
    private static final List<String> CHOSEN = List.of(FAMILY, SIBLING, "parentId", "stepDownId");

    private final Offers offers;
    private final People people;
    private final RecordingPages recordings;
    private final Changes changes;
    private final Pages pages;

    LogPages(
            Offers offers, People people, RecordingPages recordings, Changes changes, Pages pages) {
        this.offers = offers;
        this.people = people;
        this.recordings = recordings;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> choices(@PathVariable String id, HttpServletRequest request) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id), recordings.asker());
        return pages.show(
                request, "logchoices", LogChoices.of(people.child(onOffer.childId()), onOffer));
    }

    @GetMapping("/{act}")
    ResponseEntity<String> form(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String with,
            HttpServletRequest request) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id), recordings.asker());
        if (onOffer.named(act).isEmpty()) {
            throw new ProblemException(
                    Problem.conflict(
                            "not-now",
                            "That cannot be recorded for this child now, or not by you.",
                            null,
                            List.of()));
        }
        MultiValueMap<String, String> begun = new LinkedMultiValueMap<>();
        if (!with.isEmpty()) {
            begun.add(SIBLING, Parameters.id("with", with).toString());
        }
        return recordings.open(
                request,
                recording(onOffer, act, begun)
                        .typed(Typed.of(begun).with(FAMILY, onOffer.childId().toString())));
    }

    @PostMapping("/{act}")
    ResponseEntity<String> change(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.change(request, asked(id, act, sent), Typed.of(sent));
    }

    @PostMapping("/{act}/check")
    ResponseEntity<String> check(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.check(request, asked(id, act, sent), Typed.of(sent));
    }

    @PostMapping("/{act}/send")
    ResponseEntity<String> send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return recordings.send(request, asked(id, act, sent), Typed.of(sent));
    }

    @GetMapping("/done")
    ResponseEntity<String> done(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        Parameters parameters = positions(asked);
        long after = parameters.position("after").orElse(0L);
        long from = parameters.position("from").orElse(after);
        parameters.check();
        List<UUID> also =
                asked.getOrDefault("also", List.of()).stream()
                        .map(other -> Parameters.id("also", other))
                        .toList();
        String siblingOf = Optional.ofNullable(asked.getFirst("siblingOf")).orElse("");
        return pages.show(
                request,
                "logdone",
                changes.between(
                        child,
                        also,
                        from,
                        after,
                        Wordings.titleOf(Optional.ofNullable(asked.getFirst("act")).orElse(""))
                                .orElse("Recorded"),
                        siblingOf.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        people.child(Parameters.id("siblingOf", siblingOf)))));
    }

    private static Parameters positions(MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> positions = new LinkedMultiValueMap<>(asked);
        positions.keySet().retainAll(Set.of("from", "after"));
        return new Parameters(positions);
    }

    private Recording asked(String id, String act, MultiValueMap<String, String> sent) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id), recordings.asker());
        return recording(onOffer, act, sent);
    }

    private Recording recording(
            Offers.OnOffer onOffer, String act, MultiValueMap<String, String> sent) {
        UUID child = onOffer.childId();
        ChildTimeline timeline = people.timeline(child);
        Optional<Offers.Offer> offer = onOffer.named(act);
        Acts.Asker asker = recordings.asker();
        JsonNode schema =
                offer.map(Offers.Offer::schema).orElseGet(() -> offers.schemaOf(act, asker));
        String about = People.person(child, timeline).name();
        String title =
                Wordings.titleOf(act)
                        .orElseThrow(() ->
                                new ProblemException(
                                        Problem.unknown(
                                                "unknown-command", "There is no such act.")));
        return new Recording(
                act,
                Optional.of(child),
                onOffer.today(),
                new LogForm(
                        title,
                        about,
                        "/children/" + child + "/log/" + act,
                        "/children/" + child + "/log",
                        Questions.of(act, schema, options(act, offer, timeline, sent)),
                        Typed.nothing(),
                        offer.map(LogPages::notes).orElse(List.of()),
                        List.of(),
                        List.of()),
                body -> ofChild(child, body),
                Optional.of(onOffer.version()),
                Map.of());
    }

    /** Either one child or several are named, never both. */
    private static ObjectNode ofChild(UUID child, ObjectNode body) {
        if (body.path(FAMILY).size() > 1) {
            return body;
        }
        JsonNode only = body.path(FAMILY).path(0);
        body.remove(FAMILY);
        return body.put("childId", only.isString() ? only.asString() : child.toString());
    }

    /**
     * What there is to choose from. What was chosen stays to be chosen when the act is on offer no
     * longer: because it has just been sent, for example, and is sent again.
     */
    private Map<String, List<Option>> options(
            String act,
            Optional<Offers.Offer> offer,
            ChildTimeline timeline,
            MultiValueMap<String, String> sent) {
        Map<String, List<Option>> options = new HashMap<>();
        offer.ifPresent(on ->
                on.choices()
                        .forEach((field, choices) -> {
                            if (!field.equals(FAMILY) || choices.size() > 1) {
                                options.put(
                                        field,
                                        choices.stream()
                                                .map(choice -> option(field, choice, timeline))
                                                .toList());
                            }
                        }));
        for (String field : CHOSEN) {
            List<String> chosen =
                    sent.getOrDefault(field, List.of()).stream()
                            .filter(id -> id.matches("[0-9a-f-]{36}"))
                            .toList();
            if (!options.containsKey(field) && !chosen.isEmpty()) {
                options.put(
                        field,
                        chosen.stream()
                                .map(id -> Parameters.id(field, id))
                                .map(id -> new Offers.Choice(id, LocalDate.EPOCH))
                                .map(choice -> option(field, choice, timeline))
                                .toList());
            }
        }
        return options;
    }

    private Option option(String field, Offers.Choice choice, ChildTimeline timeline) {
        String label =
                switch (field) {
                    case FAMILY, SIBLING -> people.child(choice.id()).name();
                    case "parentId" -> People.parent(choice.id(), timeline);
                    default ->
                            choice.since().equals(LocalDate.EPOCH)
                                    ? "The proposal that was chosen"
                                    : "Proposed on " + InWords.day(choice.since());
                };
        return new Option(choice.id().toString(), label);
    }

    private static List<String> notes(Offers.Offer offer) {
        if (offer.name().equals("start-early-help-assessment")) {
            return List.of(
                    offer.about().contains("early-help-consent")
                            ? "Consent to early help is on record. Answer the questions about"
                                    + " consent only if it was given anew."
                            : "No consent to early help is on record, so the questions about"
                                    + " consent have to be answered.");
        }
        return List.of();
    }
}
