package org.goldenthread.pathway.careleaver;

import static org.goldenthread.pathway.codes.CareLeaverEligibility.FORMER_RELEVANT;
import static org.goldenthread.pathway.codes.CareLeaverEligibility.RELEVANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.Violation;
import org.jspecify.annotations.Nullable;

/** Goes through the turns of a life, and keeps the stages that they make. */
final class Stages {

    private final List<LeavingCare> stages = new ArrayList<>();
    private final List<StageChange.Ended> idle = new ArrayList<>();
    private @Nullable LeavingCare open;
    private boolean over;

    private Stages() {}

    static Stages of(List<StageChange> turns) {
        Stages stages = new Stages();
        turns.forEach(stages::take);
        stages.keep(stages.open);
        return stages;
    }

    List<LeavingCare> stages() {
        return List.copyOf(stages);
    }

    /** Ends of support that ended nothing. */
    List<StageChange.Ended> idle() {
        return List.copyOf(idle);
    }

    private void take(StageChange turn) {
        switch (turn) {
            case StageChange.Entered entered ->
                    close(entered.on(), CareLeaverClosure.LOOKED_AFTER, entered.events());
            case StageChange.Became became ->
                    begin(became.on(), became.key(), became.eligibility(), became.events());
            case StageChange.Recorded told ->
                    begin(told.on(), told.key(), told.eligibility(), told.events());
            case StageChange.Eighteen birthday -> {
                if (open != null && open.eligibility() == RELEVANT) {
                    begin(
                            birthday.on(),
                            birthday.events().getFirst(),
                            FORMER_RELEVANT,
                            Violation.events(open.begunBy(), birthday.events()));
                }
            }
            case StageChange.Ended ended -> {
                if (open == null) {
                    idle.add(ended);
                }
                close(ended.on(), ended.why(), ended.events());
            }
            case StageChange.Over last -> {
                close(last.on(), last.why(), last.events());
                over = true;
            }
        }
    }

    private void begin(
            LocalDate on, EventId key, CareLeaverEligibility eligibility, List<EventId> events) {
        if (over || (open != null && open.eligibility() == eligibility)) {
            return;
        }
        if (open != null) {
            keep(open.until(on, events));
        }
        open =
                new LeavingCare(
                        key,
                        eligibility,
                        on,
                        Optional.empty(),
                        Optional.empty(),
                        events,
                        List.of());
    }

    private void close(LocalDate on, CareLeaverClosure why, List<EventId> events) {
        if (open != null) {
            keep(open.closed(on, why, events));
            open = null;
        }
    }

    /** A stage that ends as it begins is none. */
    private void keep(@Nullable LeavingCare stage) {
        if (stage != null && !stage.endedOn().equals(Optional.of(stage.startedOn()))) {
            stages.add(stage);
        }
    }
}
