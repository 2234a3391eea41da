package org.goldenthread.command.imports.ssda903;

import java.util.List;
import org.goldenthread.command.imports.ReturnComparison;

/** What the smaller tables say otherwise than the return of the year before. */
record YearBefore(CareChild child, ReturnYear year, ReturnComparison restatement) {

    /** A table that was not sent contradicts nothing. */
    void find() {
        if (child.sent().contains(Table.UASC)) {
            new UnaccompaniedContinuity(year, restatement)
                    .check(rows(Table.UASC).stream().findFirst(), child.place());
        }
        if (child.sent().contains(Table.MISSING)) {
            new MissingContinuity(year, restatement).check(rows(Table.MISSING), child.place());
        }
        new AdoptionContinuity(year, restatement).check(rows(Table.PLACED_FOR_ADOPTION));
        new WorkerContinuity(year, restatement).check(rows(Table.SW_EPISODES));
    }

    private List<RowValues> rows(Table table) {
        return child.cells(table, restatement);
    }
}
