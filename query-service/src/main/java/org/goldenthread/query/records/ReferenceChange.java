package org.goldenthread.query.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.CodeSetChanged;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes in the reference data: the row with its key is known no longer, and a new
 * one is known from here on. A pure function of the event alone.
 *
 * @param table the table in the schema {@code reference}
 * @param key the columns that name the row
 * @param row the other columns of the new row; absent when there is none from now on
 */
public record ReferenceChange(
        String table, Map<String, Object> key, @Nullable Map<String, @Nullable Object> row) {

    /** What this event changes. */
    public static ReferenceChange of(ReferenceEvent event) {
        return switch (event) {
            case PopulationEstimated it ->
                    new ReferenceChange(
                            "population",
                            Map.of("mid_year", it.midYear()),
                            row("people", it.people(), "source", it.source().text()));
            case ThresholdSet it ->
                    new ReferenceChange(
                            "threshold",
                            Map.of("name", it.name().code()),
                            row(
                                    "amount",
                                    it.amount(),
                                    "meaning",
                                    it.name().label(),
                                    "reason",
                                    it.reason().text()));
            case ClockLimitSet it ->
                    new ReferenceChange(
                            "clock_limit",
                            Map.of("clock", it.clock().code(), "from_day", it.from()),
                            row("amount", it.amount(), "reason", it.reason().text()));
            case BankHolidayDeclared it ->
                    new ReferenceChange(
                            "bank_holiday", holiday(it.day()), row("name", it.name().text()));
            case BankHolidayWithdrawn it ->
                    new ReferenceChange("bank_holiday", holiday(it.day()), null);
            case TargetSet it ->
                    new ReferenceChange(
                            "target",
                            Map.of("indicator", it.indicator().text(), "from_day", it.from()),
                            row(
                                    "to_day",
                                    it.to(),
                                    "value",
                                    it.value(),
                                    "source",
                                    it.source().text()));
            case CodeSetChanged it ->
                    new ReferenceChange(
                            "code",
                            Map.of("code_set", it.set().code(), "code", it.code().text()),
                            row(
                                    "label",
                                    it.label().text(),
                                    "valid_from",
                                    it.validFrom(),
                                    "valid_to",
                                    it.validTo()));
            case DefinitionAdopted it ->
                    new ReferenceChange(
                            "definition",
                            Map.of("indicator", it.indicator().text()),
                            row("adopted", it.version()));
            case PlanAdopted it ->
                    new ReferenceChange(
                            "plan",
                            Map.of("plan", it.plan().text()),
                            row(
                                    "title",
                                    it.title().text(),
                                    "from_day",
                                    it.from(),
                                    "to_day",
                                    it.to(),
                                    "source",
                                    it.source().text(),
                                    "outcomes",
                                    it.outcomes()));
        };
    }

    private static Map<String, Object> holiday(LocalDate day) {
        return Map.of("holiday_on", day);
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        return row;
    }
}
