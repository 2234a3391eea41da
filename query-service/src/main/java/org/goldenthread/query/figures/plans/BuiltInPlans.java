package org.goldenthread.query.figures.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.reference.PlanAdopted;
import org.goldenthread.platform.Json;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plans that ship with a release, one file each; what was said since stays. */
final class BuiltInPlans {

    private static final String WRITE =
            """
            with said as (
                select :plan as plan, :title as title, :from::date as from_day, :to::date as to_day,
                       :source as source, :outcomes::jsonb as outcomes
            ),
            kept as (
                update reference.plan p
                set    title = s.title, from_day = s.from_day, to_day = s.to_day, source = s.source,
                       outcomes = s.outcomes
                from   said s where p.plan = s.plan and lower(p.known) = 0
            )
            insert into reference.plan (plan, title, from_day, to_day, source, outcomes)
            select s.* from said s
            where  not exists (select from reference.plan p where p.plan = s.plan)
            """;

    private BuiltInPlans() {}

    /** What the files say; one that cannot be read keeps the service from starting. */
    static List<PlanAdopted> read() {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:plans/*.json"))
                    .map(BuiltInPlans::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them as known from the beginning; the caller holds the transaction. */
    static void write(JdbcClient jdbc) {
        for (PlanAdopted plan : read()) {
            jdbc.sql(WRITE)
                    .param("plan", plan.plan().text())
                    .param("title", plan.title().text())
                    .param("from", plan.from())
                    .param("to", plan.to())
                    .param("source", plan.source().text())
                    .param("outcomes", Json.STRICT.writeValueAsString(plan.outcomes()))
                    .update();
        }
    }

    private static PlanAdopted read(Resource file) {
        try {
            return Json.STRICT.readValue(
                    file.getContentAsString(StandardCharsets.UTF_8), PlanAdopted.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
