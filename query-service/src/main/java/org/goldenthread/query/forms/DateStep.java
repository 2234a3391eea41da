package org.goldenthread.query.forms;

import java.util.Optional;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Checks a date as soon as it is typed; what it says takes the place of what it said before. Once
 * the form is complete, the command service says whether the rules allow that day.
 */
@Component
class DateStep {

    private final CommandClient acts;
    private final Askers askers;
    private final Pages pages;

    DateStep(CommandClient acts, Askers askers, Pages pages) {
        this.acts = acts;
        this.askers = askers;
        this.pages = pages;
    }

    ResponseEntity<String> check(Recording recording, String field) {
        String fault =
                recording.questions().stream()
                        .filter(question -> question.name().equals(field))
                        .findFirst()
                        .flatMap(question -> fault(recording, question))
                        .orElse("");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(pages.piece("logdate", new DateSaid(idOf(field), fault)));
    }

    private Optional<String> fault(Recording recording, FormQuestion question) {
        if (!DateTyped.isWhole(recording.form().typed(), question.name())) {
            return Optional.empty();
        }
        Answers answers = recording.answers();
        return answers.faults().isEmpty()
                ? refused(recording, answers, question)
                : Optional.of(recording.form().mendingFaults(answers.faults()).errorOf(question))
                        .filter(fault -> !fault.isEmpty());
    }

    private Optional<String> refused(Recording recording, Answers answers, FormQuestion question) {
        try {
            acts.rehearse(
                    recording.command(),
                    recording.body().apply(answers.body()),
                    askers.current(null),
                    Foreseen::of);
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(recording.form().refused(refused.problem()).errorOf(question));
        }
    }

    private static String idOf(String field) {
        return field.replaceAll("[^A-Za-z0-9.]", "").replace('.', '-');
    }
}
