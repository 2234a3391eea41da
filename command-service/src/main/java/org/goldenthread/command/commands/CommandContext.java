package org.goldenthread.command.commands;

import java.time.LocalDate;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.platform.journal.Provenance;

/**
 * Under which circumstances an act is asked.
 *
 * @param asker who asks
 * @param today the day of asking in Europe/London
 * @param workingDays which days people work
 * @param backfill whether the past is told by somebody who speaks for those whose acts they were
 */
public record CommandContext(
        Provenance asker, LocalDate today, WorkingDays workingDays, boolean backfill) {}
