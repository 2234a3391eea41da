package org.goldenthread.query.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An act about a child: a short form for each. */
@Controller
@RequestMapping("/children/{id}/log/{act}")
@WorksWithChildren
class LogPages extends FormPages {

    private final Offers offers;
    private final People people;
    private final LogOptions options;

    LogPages(Steps steps, Offers offers, People people, LogOptions options) {
        super(steps);
        this.offers = offers;
        this.people = people;
        this.options = options;
    }

    /** A child who was just found or added, and is named in the act. */
    record WithRequest(@Schema(description = "the id of a child") Optional<UUID> with)
            implements RequestParameters {}

    @GetMapping
    ResponseEntity<String> open(
            @PathVariable Map<String, String> path,
            WithRequest asked,
            KeptRequest kept,
            HttpServletRequest request) {
        return opened(request, begun(path, asked.with()));
    }

    private Recording begun(Map<String, String> path, Optional<UUID> with) {
        Offers.OnOffer onOffer = onOffer(path);
        String act = path.getOrDefault("act", "");
        if (onOffer.named(act).isEmpty()) {
            throw notOffered(onOffer, act);
        }
        TypedAnswers begun =
                with.map(child -> TypedAnswers.nothing().with(LogOptions.SIBLING, child.toString()))
                        .orElse(TypedAnswers.nothing());
        return recording(onOffer, act, begun)
                .typed(begun.with(LogOptions.FAMILY, onOffer.childId().toString()));
    }

    /** Either it is for others, or something has to be so first; never one for the other. */
    private static ProblemException notOffered(Offers.OnOffer onOffer, String name) {
        Offers.NotOffered act =
                onOffer.others().stream()
                        .filter(other -> other.name().equals(name))
                        .findFirst()
                        .orElseThrow(LogPages::unknown);
        String why = new WhyNot(Sight.current()).inWords(act);
        return new ProblemException(
                act.yours()
                        ? Problem.conflict("not-now", why, null, List.of())
                        : Problem.of(
                                HttpStatus.FORBIDDEN, "not-allowed", "Not for you to record", why));
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.unknown("unknown-command", "There is no such act."));
    }

    @Override
    Recording answered(Map<String, String> path, TypedAnswers sent) {
        return recording(onOffer(path), path.getOrDefault("act", ""), sent).sent(sent);
    }

    private Offers.OnOffer onOffer(Map<String, String> path) {
        return offers.forChild(Parameters.id("id", path.getOrDefault("id", "")));
    }

    private Recording recording(Offers.OnOffer onOffer, String act, TypedAnswers sent) {
        UUID child = onOffer.childId();
        ChildTimeline timeline = people.timeline(child);
        Optional<Offers.Offer> offer = onOffer.named(act);
        JsonNode schema = offer.map(Offers.Offer::schema).orElseGet(() -> offers.schemaOf(act));
        String title = Wordings.titleOf(act).orElseThrow(LogPages::unknown);
        return new Recording(
                act,
                Optional.of(child),
                onOffer.today(),
                LogForm.of(
                        title,
                        People.person(child, timeline).name(),
                        "/children/" + child + "/log/" + act,
                        "/children/" + child + "/log",
                        FormQuestions.of(act, schema, options.of(offer, timeline, sent)),
                        offer.map(LogPages::notes).orElse(List.of())),
                body -> ofChild(child, body),
                versions(onOffer, sent),
                Map.of());
    }

    /** Of the child, of brothers and sisters, and of a child who was found to be one. */
    private Map<UUID, Long> versions(Offers.OnOffer onOffer, TypedAnswers sent) {
        Map<UUID, Long> versions = new LinkedHashMap<>(onOffer.versions());
        Optional.of(sent.text(LogOptions.SIBLING))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(id -> Parameters.id(LogOptions.SIBLING, id))
                .filter(found -> !versions.containsKey(found))
                .ifPresent(found -> versions.putAll(offers.versionOf(found)));
        return versions;
    }

    /** Either one child or several are named, never both. */
    private static ObjectNode ofChild(UUID child, ObjectNode body) {
        if (body.path(LogOptions.FAMILY).size() > 1) {
            return body;
        }
        JsonNode only = body.path(LogOptions.FAMILY).path(0);
        body.remove(LogOptions.FAMILY);
        return body.put("childId", only.isString() ? only.asString() : child.toString());
    }

    private static List<String> notes(Offers.Offer offer) {
        return Wordings.notes(offer.name(), offer.about());
    }
}
