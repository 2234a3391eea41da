package org.goldenthread.platform.operations.metrics;

import java.util.List;
import org.goldenthread.platform.journal.UnreadableForms;
import org.goldenthread.platform.journal.UnreadableForms.Unreadable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Degraded while the journal holds events that this release cannot read: their records are refused,
 * all others are served.
 */
final class FormsHealth extends AbstractHealthIndicator {

    static final Status DEGRADED =
            new Status("DEGRADED", "the journal holds events that this release cannot read");

    private final UnreadableForms forms;

    FormsHealth(UnreadableForms forms) {
        super("the forms of events cannot be looked at");
        this.forms = forms;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<Unreadable> unreadable = forms.all();
        health.status(unreadable.isEmpty() ? Status.UP : DEGRADED);
        unreadable.forEach(form ->
                health.withDetail(
                        form.word() + " revision " + form.revision(),
                        "written by release " + form.release()));
    }
}
