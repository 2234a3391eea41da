package org.goldenthread.command.vaultkey;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenthread.command.imports.SealedImports;
import org.goldenthread.platform.vault.KeyRotation;
import org.goldenthread.platform.vault.PersonKeys;
import org.goldenthread.platform.vault.RefusedRotation;
import org.goldenthread.platform.vault.VaultConfiguration;
import org.goldenthread.platform.vault.VaultProperties;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One step of changing the vault key, with the settings of command-service but for the vault's
 * role, which is the keeper's: no journal, no migrations, no requests.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, VaultConfiguration.class})
public class VaultKeySteps {

    private static final String KEEPER = "golden_vault_keeper";

    private static final Map<String, Step> STEPS =
            Map.of(
                    "status", KeyRotation::status,
                    "add", KeyRotation::add,
                    "promote", KeyRotation::promote,
                    "rewrap", KeyRotation::rewrap,
                    "retire", KeyRotation::retire);

    private interface Step {

        void of(KeyRotation rotation);
    }

    /** Takes the step of this name with these settings; 0 when it was taken. */
    public static int run(List<String> stepAndSettings) {
        Step step = stepAndSettings.isEmpty() ? null : STEPS.get(stepAndSettings.getFirst());
        if (step == null) {
            System.err.println("vault status | add | promote | rewrap | retire");
            return 2;
        }
        String[] settings =
                Stream.concat(
                                stepAndSettings.stream().skip(1),
                                Stream.of("--goldenthread.vault.username=" + KEEPER))
                        .toArray(String[]::new);
        try (var context =
                new SpringApplicationBuilder(VaultKeySteps.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .properties("logging.level.root=warn")
                        .run(settings)) {
            step.of(context.getBean(KeyRotation.class));
            return 0;
        } catch (RefusedRotation refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    @Bean
    KeyRotation keyRotation(PersonKeys people, DataSource dataSource, VaultProperties properties) {
        Path file = properties.keyFile();
        if (file == null || properties.key() != null) {
            throw new IllegalStateException(
                    "The vault key is changed in its file: set goldenthread.vault.key-file, and not"
                            + " goldenthread.vault.key.");
        }
        return new KeyRotation(
                file,
                Stream.concat(
                                Stream.of(people.column()),
                                SealedImports.columns(JdbcClient.create(dataSource)).stream())
                        .toList(),
                System.out::println);
    }
}
