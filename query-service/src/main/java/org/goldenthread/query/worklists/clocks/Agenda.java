package org.goldenthread.query.worklists.clocks;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.query.asof.AsKnown;

/**
 * What somebody has to do first.
 *
 * @param asAt the day on which the clocks were looked at
 * @param within within how many working days of it a run counts as due soon
 */
public record Agenda(
        LocalDate asAt, int within, AsKnown known, Beginning overdue, Beginning dueSoon) {

    static Agenda of(ClockQuestion question, int within, Map<ClockState, Beginning> beginnings) {
        return new Agenda(
                question.asAt(),
                within,
                question.known(),
                beginnings.getOrDefault(ClockState.OVERDUE, Beginning.NONE),
                beginnings.getOrDefault(ClockState.NOT_YET_DUE, Beginning.NONE));
    }
}
