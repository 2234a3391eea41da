package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.query.records.rows.AgeBasis;
import org.goldenthread.query.records.rows.AssessmentRow;
import org.goldenthread.query.records.rows.CareLeaverRow;
import org.goldenthread.query.records.rows.CarePeriodRow;
import org.goldenthread.query.records.rows.ChildInNeedEpisodeRow;
import org.goldenthread.query.records.rows.ChildInNeedPlanRow;
import org.goldenthread.query.records.rows.ChildProtectionPlanRow;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.Row;

/** The level of help a child is at: the highest of the strands open on a day (domain 1.1). */
public final class Levels {

    private static final List<Map.Entry<Class<? extends Row>, PathwayLevel>> HIGHEST_FIRST =
            List.of(
                    Map.entry(CarePeriodRow.class, PathwayLevel.LOOKED_AFTER),
                    Map.entry(ChildProtectionPlanRow.class, PathwayLevel.CHILD_PROTECTION),
                    Map.entry(ChildInNeedPlanRow.class, PathwayLevel.CHILD_IN_NEED),
                    Map.entry(CareLeaverRow.class, PathwayLevel.CARE_LEAVER),
                    Map.entry(AssessmentRow.class, PathwayLevel.ASSESSMENT),
                    Map.entry(ChildInNeedEpisodeRow.class, PathwayLevel.REFERRAL),
                    Map.entry(EarlyHelpRow.class, PathwayLevel.EARLY_HELP));

    private Levels() {}

    /** The level on this day, by these strands. */
    public static PathwayLevel on(LocalDate day, Collection<Row> rows) {
        boolean adult = isAdult(day, rows);
        return HIGHEST_FIRST.stream()
                .filter(level -> !adult || level.getValue() != PathwayLevel.LOOKED_AFTER)
                .filter(level ->
                        rows.stream()
                                .anyMatch(
                                        row -> level.getKey().isInstance(row) && isOpen(row, day)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(PathwayLevel.UNIVERSAL);
    }

    /** Nobody of 18 or over is at the level of a looked-after child, even where care goes on. */
    private static boolean isAdult(LocalDate day, Collection<Row> rows) {
        return rows.stream()
                .anyMatch(row ->
                        row instanceof ChildRow child
                                && child.ages() instanceof AgeBasis ages
                                && ages.bornOn()
                                        .filter(born -> !day.isBefore(Childhood.over(born)))
                                        .isPresent());
    }

    /** Whether this strand is open on this day; one that ended on it is not. */
    static boolean isOpen(Row row, LocalDate day) {
        LocalDate ended = row.endedOn();
        return !row.startedOn().isAfter(day) && (ended == null || day.isBefore(ended));
    }
}
