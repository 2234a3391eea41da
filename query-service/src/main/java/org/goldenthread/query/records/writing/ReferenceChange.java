package org.goldenthread.query.records.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.reference.BankHolidayDeclared;
import org.goldenthread.pathway.reference.BankHolidayWithdrawn;
import org.goldenthread.pathway.reference.ClockLimitSet;
import org.goldenthread.pathway.reference.CodeSetChanged;
import org.goldenthread.pathway.reference.DefinitionAdopted;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.pathway.reference.PopulationEstimated;
import org.goldenthread.pathway.reference.ReferenceEvent;
import org.goldenthread.pathway.reference.TargetSet;
import org.goldenthread.pathway.reference.TeamSet;
import org.goldenthread.pathway.reference.ThresholdSet;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes in the reference data: the rows with its key are known no longer, and new
 * ones are known from here on. A pure function of the event alone.
 *
 * @param table the table in the schema {@code reference}
 * @param key the columns that name what it is about
 * @param rows the other columns of the new rows, the same of each; none when there is nothing from
 *     now on
 */
public record ReferenceChange(
        String table, Map<String, Object> key, List<Map<String, @Nullable Object>> rows) {

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
                    new ReferenceChange("bank_holiday", holiday(it.day()), List.of());
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
            case TeamSet it ->
                    new ReferenceChange("team", Map.of("team", it.name().text()), members(it));
        };
    }

    /** One line for each member. */
    private static List<Map<String, @Nullable Object>> members(TeamSet team) {
        Wording reason = team.reason();
        return team.members().stream()
                .map(member ->
                        columns(
                                "member",
                                member.subject(),
                                "agency",
                                team.agency().text(),
                                "reason",
                                reason == null ? null : reason.text()))
                .toList();
    }

    private static Map<String, Object> holiday(LocalDate day) {
        return Map.of("holiday_on", day);
    }

    private static List<Map<String, @Nullable Object>> row(@Nullable Object... columnsAndValues) {
        return List.of(columns(columnsAndValues));
    }

    private static Map<String, @Nullable Object> columns(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        return row;
    }
}
