package org.goldenthread.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.goldenthread.platform.testing.Postgres;
import org.goldenthread.platform.testing.TestIdentity;
import org.goldenthread.platform.vault.VaultKeyFile;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * The whole service on a real PostgreSQL with an empty journal; one context serves every test of
 * the module.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({TestIdentity.class, TestJournal.class})
@ContextConfiguration(initializers = RunningQueryService.OnPostgres.class)
public @interface RunningQueryService {

    /** Points the service at a database of its own, with the journal's tables. */
    class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        public static final String URL = Postgres.withJournal();
        static final StandInCommandService COMMANDS = new StandInCommandService();

        private static final Path KEY_FILE =
                Path.of("target", "vault-key-" + ProcessHandle.current().pid() + ".json");

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            VaultKeyFile.generate(KEY_FILE);
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + URL,
                    "goldenthread.command-service.url=" + COMMANDS.address(),
                    "goldenthread.identity.issuer=http://localhost:9000",
                    "goldenthread.identity.audience=golden-thread",
                    "goldenthread.public-address=http://localhost",
                    "goldenthread.vault.key-file=" + KEY_FILE);
        }
    }
}
