package org.goldenthread.query.jobs.imports;

import java.util.List;
import java.util.Optional;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.jobs.exports.Export;
import org.goldenthread.query.records.rebuild.Rebuild;
import org.goldenthread.query.web.Titled;

/**
 * Long work, as far as the reader may see it.
 *
 * @param imports the newest; empty for whoever sees none
 * @param exports the newest of those that the reader may have
 * @param rebuilds the newest; empty for whoever sees none
 * @param mayAdopt whether the reader may have a rebuild adopted
 */
public record InProgressPage(
        Optional<List<SentReturn>> imports,
        List<Export> exports,
        Optional<List<Rebuild>> rebuilds,
        boolean mayAdopt)
        implements Titled {

    @Override
    public String title() {
        return "Work in progress";
    }

    /** Whether anything still goes on. */
    public boolean goesOn() {
        return imports.stream().flatMap(List::stream).anyMatch(SentReturn::goesOn)
                || exports.stream().anyMatch(Export::goesOn)
                || rebuilds.stream().flatMap(List::stream).anyMatch(Rebuild::goesOn);
    }
}
