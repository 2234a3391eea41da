package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    /** What is recorded at this address, before anything was answered. */
    abstract Recording begun(Map<String, String> path, MultiValueMap<String, String> asked);

    /** The same with the answers that were sent. */
    abstract Recording answered(Map<String, String> path, MultiValueMap<String, String> sent);

    /** The same to be changed or completed, from the form itself or from elsewhere. */
    Recording changed(Map<String, String> path, MultiValueMap<String, String> sent) {
        return answered(path, sent);
    }

    @GetMapping
    ResponseEntity<String> open(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> asked,
            HttpServletRequest request) {
        return fill.open(request, begun(path, asked));
    }

    @PostMapping
    ResponseEntity<String> change(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return fill.change(request, changed(path, seen.opened(sent)));
    }

    /** What is wrong with one date; it is posted, as it can be a day of birth. */
    @PostMapping("/date")
    ResponseEntity<String> checkDate(
            @PathVariable Map<String, String> path,
            @RequestParam String date,
            @RequestParam MultiValueMap<String, String> sent) {
        return dates.check(answered(path, seen.opened(sent)), date);
    }

    @PostMapping("/check")
    ResponseEntity<String> check(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return check.check(request, answered(path, seen.opened(sent)));
    }

    @PostMapping("/send")
    ResponseEntity<String> send(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        return send.send(request, answered(path, seen.opened(sent)));
    }
}
