package org.goldenthread.command.backfills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.vault.VaultKeyFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A new installation is filled with its past before anybody records in it. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext
@ContextConfiguration(initializers = FreshJournalIT.OnItsOwn.class)
class FreshJournalIT {

    @Autowired MockMvcTester service;

    @Test
    void the_past_is_told_as_it_was_until_somebody_records() {
        Http http = new Http(service);
        Answered first =
                http.ask(Role.DATA_TEAM, "register-child", registration("2024-01-05T09:00:00Z"));
        Answered target =
                http.ask(
                        Role.ADMINISTRATOR,
                        "set-target",
                        """
                        {"indicator": "LA-01", "from": "2024-04-01", "value": 7, "source": "A plan",
                         "knownAt": "2024-01-06T09:00:00Z"}
                        """);
        Answered taken =
                http.ask(
                        Role.DATA_TEAM,
                        "void-fact",
                        """
                        {"childId": "%s", "eventId": "%s", "reason": "never-happened",
                         "knownAt": "2024-01-07T09:00:00Z"}
                        """
                                .formatted(first.stream(0), first.event(0)));
        Answered live = http.ask(Role.PERFORMANCE_OFFICER, "set-target", target("8"));
        Answered afterReference =
                http.ask(Role.DATA_TEAM, "register-child", registration(Instant.now().toString()));
        Answered recorded = http.ask(Role.SOCIAL_WORKER, "register-child", registration(null));
        Answered afterwards =
                http.ask(Role.DATA_TEAM, "register-child", registration(Instant.now().toString()));

        assertThat(first.status()).isEqualTo(201);
        assertThat(target.status()).as(target.body().toString()).isEqualTo(201);
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(201);
        assertThat(live.status()).as(live.body().toString()).isEqualTo(201);
        assertThat(afterReference.status())
                .as("reference data is no fact about anybody")
                .isEqualTo(201);
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(afterwards.status()).isEqualTo(409);
        assertThat(afterwards.body().path("rule").asString()).isEqualTo("GT-BF-1");
    }

    private static String target(String value) {
        return "{\"indicator\": \"LA-01\", \"from\": \"2024-04-01\", \"value\": %s, \"source\": \"A plan\"}"
                .formatted(value);
    }

    private static String registration(@Nullable String knownAt) {
        return "{\"registeredOn\": \"2024-01-05\", \"sex\": \"F\", \"bornOn\": \"2019-02-03\"%s}"
                .formatted(knownAt == null ? "" : ", \"knownAt\": \"" + knownAt + "\"");
    }

    /** A database that nobody else writes to. */
    static class OnItsOwn implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static final Path KEY_FILE =
                Path.of("target", "vault-key-" + ProcessHandle.current().pid() + ".json");

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            VaultKeyFile.generate(KEY_FILE);
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + Postgres.freshDatabase(),
                    "goldenthread.identity.issuer=http://localhost:9000",
                    "goldenthread.identity.audience=golden-thread",
                    "goldenthread.public-address=http://localhost",
                    "goldenthread.vault.key-file=" + KEY_FILE);
        }
    }
}
