package org.goldenthread.pathway.careleaver;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.pathway.codes.CareLeaverClosure;
import org.goldenthread.pathway.codes.CareLeaverEligibility;
import org.goldenthread.pathway.ids.EventId;

/** Something that may begin a stage or end it. */
sealed interface StageChange {

    /** By day; of one day in the order in which these are declared. */
    Comparator<StageChange> IN_ORDER =
            Comparator.comparing(StageChange::on)
                    .thenComparingInt(StageChange::place)
                    .thenComparing(turn -> turn.events().getFirst().value());

    LocalDate on();

    List<EventId> events();

    /** Care begins: nobody who is looked after is a care leaver. */
    record Entered(LocalDate on, List<EventId> events) implements StageChange {}

    /** Somebody becomes a care leaver of this class. */
    record Became(
            LocalDate on, EventId key, CareLeaverEligibility eligibility, List<EventId> events)
            implements StageChange {}

    /** The eighteenth birthday: who is relevant becomes former relevant. */
    record Eighteen(LocalDate on, List<EventId> events) implements StageChange {}

    /** Support was recorded as ended. */
    record Ended(LocalDate on, CareLeaverClosure why, List<EventId> events)
            implements StageChange {}

    /** Somebody was recorded to be a care leaver. */
    record Recorded(
            LocalDate on, EventId key, CareLeaverEligibility eligibility, List<EventId> events)
            implements StageChange {}

    /** Nothing follows: the twenty-fifth birthday, or death. */
    record Over(LocalDate on, CareLeaverClosure why, List<EventId> events) implements StageChange {}

    private int place() {
        return switch (this) {
            case Entered _ -> 0;
            case Became _ -> 1;
            case Eighteen _ -> 2;
            case Ended _ -> 3;
            case Recorded _ -> 4;
            case Over _ -> 5;
        };
    }
}
