package org.goldenthread.query.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.acting.Acts;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.KeptForms;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A form, its summary and its sending: the same for whatever is recorded. */
@Component
class RecordingPages {

    private static final String KEY = "key";
    private static final String SEEN = "seen";
    private static final String SIBLING_OF = "siblingOf";

    private static final String KEPT_NOTE =
            "You were signed out before this was sent. Nothing was recorded; what you typed is here"
                    + " again.";

    private final Acts acts;
    private final Askers askers;
    private final People people;
    private final News news;
    private final KeptForms kept;
    private final Pages pages;

    RecordingPages(
            Acts acts, Askers askers, People people, News news, KeptForms kept, Pages pages) {
        this.acts = acts;
        this.askers = askers;
        this.people = people;
        this.news = news;
        this.kept = kept;
        this.pages = pages;
    }

    Acts.Asker asker() {
        return askers.current(UUID.randomUUID().toString());
    }

    /** The form as it is begun, or as it was kept when the session had gone. */
    ResponseEntity<String> open(HttpServletRequest request, Recording recording) {
        return kept.take(request)
                .map(typed ->
                        show(
                                request,
                                HttpStatus.OK,
                                recording.typed(Typed.of(typed)).form().noting(KEPT_NOTE)))
                .orElseGet(() ->
                        show(request, HttpStatus.OK, begun(recording, recording.form().typed())));
    }

    /** The form with these answers, to be changed or completed. */
    ResponseEntity<String> change(HttpServletRequest request, Recording recording, Typed typed) {
        return show(
                request,
                HttpStatus.OK,
                typed.text(KEY).isEmpty()
                        ? begun(recording, typed)
                        : recording.typed(typed).form());
    }

    private static LogForm begun(Recording recording, Typed typed) {
        return recording
                .typed(
                        typed.with(KEY, UUID.randomUUID().toString())
                                .with(SEEN, recording.version().map(String::valueOf).orElse(""))
                                .with(KeptForms.BY, Caller.current().subject()))
                .form();
    }

    private ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, LogForm form) {
        return pages.show(request, status, "logform", form);
    }

    /** The summary of what would be recorded, or the form with what has to be mended. */
    ResponseEntity<String> check(HttpServletRequest request, Recording empty, Typed typed) {
        Recording recording = empty.typed(typed);
        Answers answers = recording.answers();
        if (!answers.faults().isEmpty()) {
            return show(
                    request,
                    HttpStatus.BAD_REQUEST,
                    recording.form().mendingFaults(answers.faults()));
        }
        if (hasMoved(recording)) {
            return overtaken(request, recording);
        }
        try {
            ObjectNode body = recording.body().apply(answers.body());
            JsonNode preview = acts.rehearse(recording.command(), body, asker());
            return pages.show(request, "logsummary", summary(recording, answers, preview));
        } catch (ProblemException refused) {
            return refused(request, recording, refused.problem());
        }
    }

    /** Sends it, once however often it is asked; then on to what it changed. */
    ResponseEntity<String> send(HttpServletRequest request, Recording empty, Typed typed) {
        Recording recording = empty.typed(typed);
        Answers answers = recording.answers();
        if (!answers.faults().isEmpty()) {
            return show(
                    request,
                    HttpStatus.BAD_REQUEST,
                    recording.form().mendingFaults(answers.faults()));
        }
        ObjectNode body = recording.body().apply(answers.body());
        Set<UUID> children = childrenIn(body);
        try {
            Acts.Done done =
                    acts.ask(
                            recording.command(),
                            body,
                            askers.current(key(typed, body)),
                            children.size() > 1 ? null : seen(typed).orElse(null));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(done(recording, done, children).build().toUri())
                    .build();
        } catch (ProblemException refused) {
            return refused.problem().status() == HttpStatus.PRECONDITION_FAILED
                    ? overtaken(request, recording)
                    : refused(request, recording, refused.problem());
        }
    }

    private static UriComponentsBuilder done(
            Recording recording, Acts.Done done, Set<UUID> children) {
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
    private static String key(Typed typed, ObjectNode body) {
        return typed.text(KEY).replaceAll("[^0-9a-zA-Z-]", "").transform(RecordingPages::short36)
                + "."
                + UUID.nameUUIDFromBytes(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String short36(String text) {
        return text.length() > 36 ? text.substring(0, 36) : text;
    }

    private static Optional<Long> seen(Typed typed) {
        String text = typed.text(SEEN);
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static boolean hasMoved(Recording recording) {
        Optional<Long> seen = seen(recording.form().typed());
        return seen.isPresent() && recording.version().filter(seen.get()::equals).isEmpty();
    }

    /** Somebody else recorded something meanwhile: what is new, and the form as it was typed. */
    private ResponseEntity<String> overtaken(HttpServletRequest request, Recording recording) {
        Typed typed = recording.form().typed();
        long seen = seen(typed).orElse(0L);
        UUID child = recording.child().orElseThrow();
        News.Since since = news.since(child, seen);
        Typed again =
                typed.with(
                                SEEN,
                                Long.toString(
                                        recording
                                                .version()
                                                .filter(version -> version > seen)
                                                .orElse(since.version())))
                        .with(KEY, UUID.randomUUID().toString());
        return show(
                request,
                HttpStatus.CONFLICT,
                recording.form().with(again).telling(since.sentences()));
    }

    private ResponseEntity<String> refused(
            HttpServletRequest request, Recording recording, Problem problem) {
        return switch (problem.status()) {
            case UNAUTHORIZED -> throw new ProblemException(problem);
            default ->
                    show(
                            request,
                            problem.status(),
                            recording
                                    .form()
                                    .with(
                                            recording
                                                    .form()
                                                    .typed()
                                                    .with(KEY, UUID.randomUUID().toString()))
                                    .refused(problem));
        };
    }

    private LogSummary summary(Recording recording, Answers answers, JsonNode preview) {
        LogForm form = recording.form();
        List<String> streams = preview.path("events").findValuesAsString("stream");
        boolean several = new LinkedHashSet<>(streams).size() > 1;
        List<String> events = new ArrayList<>();
        preview.path("events")
                .forEach(event ->
                        events.add(
                                InWords.code(event.path("type").asString())
                                        + (event.path("effectiveOn").isString()
                                                ? ", "
                                                        + InWords.day(
                                                                LocalDate.parse(
                                                                        event.path("effectiveOn")
                                                                                .asString()))
                                                : "")
                                        + (several
                                                ? ", for "
                                                        + people.child(
                                                                        UUID.fromString(
                                                                                event.path("stream")
                                                                                        .asString()))
                                                                .name()
                                                : "")));
        return new LogSummary(
                form.title(),
                form.about(),
                form.address(),
                answers.inWords(),
                changes(recording.before(), answers.inWords()),
                events,
                preview.path("conflicts").findValuesAsString("sentence"),
                Answers.dayOf(form.questions(), form.typed())
                        .filter(day -> day.isBefore(recording.today()))
                        .map(day ->
                                "This happened earlier, on "
                                        + InWords.day(day)
                                        + ". It will count as known from today, "
                                        + InWords.day(recording.today())
                                        + ".")
                        .orElse(""),
                form.typed());
    }

    /** What is answered otherwise than before. */
    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        if (before.isEmpty()) {
            return List.of();
        }
        Set<String> asked = new LinkedHashSet<>(before.keySet());
        asked.addAll(now.keySet());
        return asked.stream()
                .filter(ask -> !before.getOrDefault(ask, "").equals(now.getOrDefault(ask, "")))
                .map(ask ->
                        ask
                                + " Before: "
                                + before.getOrDefault(ask, "nothing")
                                + ". Now: "
                                + now.getOrDefault(ask, "nothing")
                                + ".")
                .toList();
    }

    private static Set<UUID> childrenIn(ObjectNode body) {
        Set<UUID> children = new LinkedHashSet<>();
        if (body.path("childId").isString()) {
            children.add(UUID.fromString(body.path("childId").asString()));
        }
        if (body.path("siblingId").isString()) {
            children.add(UUID.fromString(body.path("siblingId").asString()));
        }
        body.path("childIds").forEach(id -> children.add(UUID.fromString(id.asString())));
        return children;
    }
}
