package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * Everything that one return of looked-after children says of one child.
 *
 * @param sent the tables that the return has; what stands in none of them was not asked
 */
record CareChild(
        String localId,
        LocalAuthority authority,
        Optional<ReturnYear> year,
        Set<Table> sent,
        List<TableRow> all)
        implements StatedChild {

    @Override
    public SourceRow place() {
        return all.getFirst().place();
    }

    @Override
    public long rows() {
        return all.size();
    }

    @Override
    public Restated restate(ChildTimeline timeline, LocalDate today) {
        ReturnComparison restatement = new ReturnComparison(timeline, today);
        ReturnYear ending = year.orElseGet(() -> ReturnYear.before(today));
        new HeaderRows(this, restatement, ending, today).state();
        new EpisodeRows(restatement, ending, today).state(cells(Table.EPISODES, restatement));
        new YearBefore(this, ending, restatement).find();
        DatedRows dated = new DatedRows(restatement);
        dated(Table.REVIEWS, "REVIEW", restatement).forEach(dated::review);
        dated(Table.PLACED_FOR_ADOPTION, "DATE_PLACED", restatement)
                .forEach(dated::adoptionDecision);
        // A child may be missing twice on one day.
        Repeats.found(
                        cells(Table.MISSING, restatement),
                        "MIS_START",
                        "The child was missing another time from the same day.")
                .forEach(dated::missing);
        dated(Table.SW_EPISODES, "SW_DECOM", restatement).forEach(dated::socialWorker);
        dated(Table.DOLO, "DOLO_START", restatement).forEach(dated::deprivationOfLiberty);
        YearlyRows yearly = new YearlyRows(restatement, ending);
        once(Table.UASC, "903-INT36", restatement).ifPresent(yearly::unaccompanied);
        once(Table.OC2, "903-INT33", restatement).ifPresent(yearly::health);
        once(Table.OC3, "903-INT34", restatement).ifPresent(yearly::careLeaver);
        once(Table.AD1, "903-INT31", restatement).ifPresent(yearly::adoption);
        once(Table.PREVIOUS_PERMANENCE, "903-INT35", restatement)
                .ifPresent(yearly::previousPermanence);
        return restatement.restated(ending.end());
    }

    @Override
    public String toString() {
        return "a child of the return";
    }

    /** The child's rows of a table in which every day stands once. */
    private List<RowValues> dated(Table table, String column, ReturnComparison restatement) {
        return Repeats.firstOfDay(cells(table, restatement), column);
    }

    /** The child's rows of one table, in the order of the file. */
    List<RowValues> cells(Table table, ReturnComparison restatement) {
        return all.stream()
                .filter(row -> row.table() == table)
                .map(row -> new RowValues(row, restatement))
                .toList();
    }

    /**
     * The child's one row of a table in which every child stands once; what comes after it is
     * refused.
     */
    Optional<RowValues> once(Table table, String rule, ReturnComparison restatement) {
        List<RowValues> rows = cells(table, restatement);
        rows.stream()
                .skip(1)
                .forEach(row -> row.refuse(rule, "The child stands in this table more than once."));
        return rows.stream().findFirst();
    }
}
