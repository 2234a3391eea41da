package org.goldenthread.query.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The pages of a form, the same whatever is recorded, of a child or of nobody yet: it is filled in,
 * changed, checked and sent.
 */
@WorksWithChildren
abstract class FormPages {

    private final FillStep fill;
    private final DateStep dates;
    private final CheckStep check;
    private final SendStep send;
    private final SeenTags seen;

    FormPages(Steps steps) {
        this.fill = steps.fill();
        this.dates = steps.dates();
        this.check = steps.check();
        this.send = steps.send();
        this.seen = steps.seen();
    }

    /** What is recorded at this address, with the answers that were sent. */
    abstract Recording answered(Map<String, String> path, TypedAnswers sent);

    /** The same to be changed or completed, from the form itself or from elsewhere. */
    Recording changed(Map<String, String> path, TypedAnswers sent) {
        return answered(path, sent);
    }

    /** The form before anything was answered; what it is asked for differs. */
    ResponseEntity<String> opened(HttpServletRequest request, Recording begun) {
        return fill.open(request, begun);
    }

    @PostMapping
    ResponseEntity<String> change(
            @PathVariable Map<String, String> path, SentForm sent, HttpServletRequest request) {
        return fill.change(request, changed(path, seen.opened(sent.typed())));
    }

    /** Which date is looked at. */
    record DateRequest(
            @Schema(
                            description = "the field that holds it",
                            requiredMode = Schema.RequiredMode.REQUIRED)
                    String date)
            implements RequestParameters {}

    /** What is wrong with one date; it is posted, as it can be a day of birth. */
    @PostMapping("/date")
    ResponseEntity<String> checkDate(
            @PathVariable Map<String, String> path, DateRequest asked, SentForm sent) {
        return dates.check(answered(path, seen.opened(sent.typed())), asked.date());
    }

    @PostMapping("/check")
    ResponseEntity<String> check(
            @PathVariable Map<String, String> path, SentForm sent, HttpServletRequest request) {
        return check.check(request, answered(path, seen.opened(sent.typed())));
    }

    @PostMapping("/send")
    ResponseEntity<String> send(
            @PathVariable Map<String, String> path, SentForm sent, HttpServletRequest request) {
        return send.send(request, answered(path, seen.opened(sent.typed())));
    }
}
