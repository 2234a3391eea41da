package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.web.KeptForms;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** A form to fill in: as it is begun, as it was kept, and with whatever has to be mended. */
@Component
class FillStep {

    /** Where a form carries the key under which it is sent. */
    static final String KEY = "key";

    private static final String KEPT_NOTE =
            "You were signed out before this was sent. Nothing was recorded; what you typed is here"
                    + " again.";

    private final News news;
    private final KeptForms kept;
    private final CodeChoices codes;
    private final Blocking blocking;
    private final IdGenerator keys;
    private final SeenTags seen;
    private final Pages pages;

    FillStep(
            News news,
            KeptForms kept,
            CodeChoices codes,
            Blocking blocking,
            IdGenerator keys,
            SeenTags seen,
            Pages pages) {
        this.news = news;
        this.kept = kept;
        this.codes = codes;
        this.blocking = blocking;
        this.keys = keys;
        this.seen = seen;
        this.pages = pages;
    }

    /** The form as it is begun, or as it was kept when the session had gone. */
    ResponseEntity<String> open(HttpServletRequest request, Recording recording) {
        return kept.take(request)
                .map(typed ->
                        show(
                                request,
                                HttpStatus.OK,
                                recording,
                                recording
                                        .typed(seen.opened(TypedAnswers.of(typed)))
                                        .form()
                                        .noting(KEPT_NOTE)))
                .orElseGet(() -> show(request, HttpStatus.OK, recording, begun(recording)));
    }

    /** The form with its answers, to be changed or completed. */
    ResponseEntity<String> change(HttpServletRequest request, Recording recording) {
        return show(
                request,
                HttpStatus.OK,
                recording,
                recording.form().typed().text(KEY).isEmpty()
                        ? begun(recording)
                        : recording.form().with(recording.looked()));
    }

    /** The form with what is answered wrongly. */
    ResponseEntity<String> mend(
            HttpServletRequest request, Recording recording, List<Fault> faults) {
        return show(
                request, HttpStatus.BAD_REQUEST, recording, recording.form().mendingFaults(faults));
    }

    /**
     * What the form was overtaken by, where the reader may hear of it: what is new, and the form as
     * it was typed; else the same on the records as they are now.
     */
    Overtaken overtaken(HttpServletRequest request, Recording recording, Set<UUID> children) {
        News.Since since =
                news.since(SeenVersions.of(recording.looked()), children, recording.versions());
        return since.silent()
                ? new Overtaken.Silently(
                        recording.typed(
                                recording.looked().with(SeenVersions.FIELD, since.seen().text())))
                : new Overtaken.Explained(told(request, recording, since));
    }

    /** What becomes of a form when somebody else recorded something meanwhile. */
    sealed interface Overtaken {

        /** It is shown again, with what is new. */
        record Explained(ResponseEntity<String> form) implements Overtaken {}

        /** It goes on: what is new is hidden from whoever fills it in. */
        record Silently(Recording recording) implements Overtaken {}
    }

    private ResponseEntity<String> told(
            HttpServletRequest request, Recording recording, News.Since since) {
        return show(
                request,
                HttpStatus.CONFLICT,
                recording,
                recording
                        .form()
                        .with(
                                anew(
                                        recording
                                                .looked()
                                                .with(SeenVersions.FIELD, since.seen().text())))
                        .telling(since.sentences()));
    }

    /** The same to be sent again, where nobody can tell whether it was recorded. */
    ResponseEntity<String> again(HttpServletRequest request, Recording recording, Problem problem) {
        return pages.show(
                request,
                problem.status(),
                "logagain",
                SendAgain.of(recording, problem.detail(), seen.sealed(recording.looked())));
    }

    /** The form with what the command service would not take. */
    ResponseEntity<String> refused(
            HttpServletRequest request, Recording recording, Problem problem) {
        return switch (problem.status()) {
            case UNAUTHORIZED -> throw new ProblemException(problem);
            default ->
                    show(
                            request,
                            problem.status(),
                            recording,
                            recording
                                    .form()
                                    .with(anew(recording.looked()))
                                    .refused(problem)
                                    .offering(blocking.of(recording, problem)));
        };
    }

    private LogForm begun(Recording recording) {
        return recording
                .form()
                .with(anew(recording.looked()).with(KeptForms.BY, Caller.current().subject()));
    }

    /** What was refused once is asked under another key. */
    Recording anew(Recording recording) {
        return recording.typed(anew(recording.looked()));
    }

    private TypedAnswers anew(TypedAnswers typed) {
        return typed.with(KEY, keys.generateId().toString());
    }

    private ResponseEntity<String> show(
            HttpServletRequest request, HttpStatus status, Recording recording, LogForm form) {
        LocalDate day = Answers.dayOf(form.questions(), form.typed()).orElse(recording.today());
        return pages.show(
                request,
                status,
                "logform",
                form.with(seen.sealed(form.typed())).without(codes.outdatedOn(day)));
    }
}
