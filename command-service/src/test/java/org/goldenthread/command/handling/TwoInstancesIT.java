package org.goldenthread.command.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.testing.AtOnce.together;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.command.CommandService;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.http.CommandDispatcher;
import org.goldenthread.command.person.LinkParent;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two instances of the service know nothing of each other's locks; only the journal stands between
 * them.
 */
@RunningCommandService
class TwoInstancesIT {

    private static final int EACH = 15;
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final Provenance US =
            new Provenance("sub", "manager", "council", "test", "one", Provenance.Grade.RECORDED);

    @Autowired CommandDispatcher acts;
    @Autowired JdbcClient jdbc;
    @Autowired Environment settings;

    @Test
    void settle_one_child_at_the_same_moment_and_lose_nothing_and_write_nothing_twice()
            throws Exception {
        ChildId child = new ChildId(UUID.randomUUID());
        settle(acts, registration(child));

        List<Outcome> outcomes;
        try (ConfigurableApplicationContext second = secondInstance()) {
            CommandDispatcher others = second.getBean(CommandDispatcher.class);
            List<Callable<Outcome>> work = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                work.add(() -> settle(acts, carer(child)));
                work.add(() -> settle(others, carer(child)));
            }
            outcomes = together(work);
        }

        List<Refusal> refusals = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome.refusal() != null) {
                refusals.add(outcome.refusal());
            }
        }
        assertThat(refusals).extracting(Refusal::kind).allMatch(Refusal.Kind.CONTENDED::equals);
        assertThat(versions(child))
                .hasSize(1 + outcomes.size() - refusals.size())
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates();
    }

    private static Outcome settle(CommandDispatcher instance, Command act) {
        return instance.settle(act, US, null, null, null);
    }

    private static Command carer(ChildId child) {
        return new LinkParent(
                child,
                new PersonId(UUID.randomUUID()),
                ParentKind.OTHER_RESPONSIBLE,
                DAY,
                null,
                null);
    }

    private static Command registration(ChildId child) {
        return new RegisterChild(
                child,
                DAY,
                Sex.FEMALE,
                null,
                DAY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ConfigurableApplicationContext secondInstance() {
        return new SpringApplicationBuilder(CommandService.class)
                .run(
                        "--server.port=0",
                        "--goldenthread.identity.issuer=http://localhost:9000",
                        "--goldenthread.identity.audience=golden-thread",
                        "--spring.flyway.enabled=false",
                        "--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
                        "--goldenthread.vault.key-file="
                                + settings.getProperty("goldenthread.vault.key-file"));
    }

    private List<Long> versions(ChildId child) {
        List<Long> versions = new ArrayList<>();
        jdbc.sql(
                        "select sequence_number from journal.event_entry"
                                + " where aggregate_identifier = ?")
                .param(child.toString())
                .query(row -> {
                    versions.add(row.getLong(1));
                });
        return versions;
    }
}
