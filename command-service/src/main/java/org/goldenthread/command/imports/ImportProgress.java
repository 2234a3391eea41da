package org.goldenthread.command.imports;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.imports.ImportStep.Done;
import org.goldenthread.command.imports.ImportStep.Loose;
import org.goldenthread.command.imports.ImportStep.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what an import has done: of steps that were taken together all, or none. */
@Component
class ImportProgress {

    private final JdbcClient jdbc;
    private final ImportResults results;
    private final NamedChildren named;
    private final Likenesses likenesses;

    ImportProgress(
            JdbcClient jdbc, ImportResults results, NamedChildren named, Likenesses likenesses) {
        this.jdbc = jdbc;
        this.results = results;
        this.named = named;
        this.likenesses = likenesses;
    }

    /** Keeps what came of these steps, in their order. */
    @Transactional
    public void add(ImportJob job, List<ImportStep> steps) {
        List<Tally> tallies = done(steps).map(Done::tally).toList();
        List<Naming> namings =
                done(steps).flatMap(step -> Stream.ofNullable(step.naming())).toList();
        results.keep(job, steps);
        results.move(job, tallies.stream().flatMap(tally -> tally.moves().stream()).toList());
        named.remember(job, namings);
        likenesses.remember(
                job.authority(),
                namings.stream().flatMap(Naming::said).toList(),
                job.dryRun() ? job.number() : null);
        count(job, tallies, steps.stream().flatMap(ImportProgress::loose).toList());
    }

    private void count(ImportJob job, List<Tally> done, List<Loose> loose) {
        jdbc.sql(
                        """
                        update imports.job set children_done = children_done + ?, rows_read = rows_read + ?,
                          facts_recorded = facts_recorded + ?, already_known = already_known + ?, refused = refused + ?,
                          loose_findings = loose_findings + ?
                        where number = ?
                        """)
                .param(done.size())
                .param(sum(done, Tally::read))
                .param(sum(done, Tally::recorded))
                .param(sum(done, Tally::known))
                .param(sum(done, Tally::refused) + sum(loose, Loose::lost))
                .param(loose.size())
                .param(job.number())
                .update();
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> of) {
        return all.stream().mapToLong(of).sum();
    }

    private static Stream<Done> done(List<ImportStep> steps) {
        return steps.stream()
                .flatMap(step -> step instanceof Done done ? Stream.of(done) : Stream.empty());
    }

    private static Stream<Loose> loose(ImportStep step) {
        return step instanceof Loose loose ? Stream.of(loose) : Stream.empty();
    }
}
