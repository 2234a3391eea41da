package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.commandclient.CommandClient;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** What would be recorded, to be checked; or the form with what has to be mended. */
@Component
class CheckStep {

    private final FillStep fill;
    private final Summaries summaries;
    private final CommandClient acts;
    private final Askers askers;
    private final Pages pages;

    CheckStep(FillStep fill, Summaries summaries, CommandClient acts, Askers askers, Pages pages) {
        this.fill = fill;
        this.summaries = summaries;
        this.acts = acts;
        this.askers = askers;
        this.pages = pages;
    }

    ResponseEntity<String> check(HttpServletRequest request, Recording recording) {
        Answers answers = recording.answers();
        if (!answers.faults().isEmpty()) {
            return fill.mend(request, recording, answers.faults());
        }
        ObjectNode body = recording.body().apply(answers.body());
        Set<UUID> children = Recording.childrenIn(body);
        if (SeenVersions.of(recording.looked()).isOvertaken(children, recording.versions())) {
            return switch (fill.overtaken(request, recording, children)) {
                case FillStep.Overtaken.Explained(ResponseEntity<String> form) -> form;
                case FillStep.Overtaken.Silently(Recording now) ->
                        summary(request, now, answers, body);
            };
        }
        return summary(request, recording, answers, body);
    }

    private ResponseEntity<String> summary(
            HttpServletRequest request, Recording recording, Answers answers, ObjectNode body) {
        try {
            Foreseen foreseen =
                    acts.rehearse(recording.command(), body, askers.current(null), Foreseen::of);
            return pages.show(request, "logsummary", summaries.of(recording, answers, foreseen));
        } catch (ProblemException refused) {
            return fill.refused(request, recording, refused.problem());
        }
    }
}
