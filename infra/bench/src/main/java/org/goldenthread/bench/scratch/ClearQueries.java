package org.goldenthread.bench.scratch;

import java.util.stream.Stream;
import org.goldenthread.query.QueryService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The query service as it is, but that what it reads was never sealed. */
public final class ClearQueries {

    /** They stand here because the command service has a file of the same name. */
    private static Stream<String> settings() {
        return Stream.of(
                "--spring.config.location=optional:file:./none/",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--spring.threads.virtual.enabled=true",
                "--spring.datasource.hikari.data-source-properties.options="
                        + "-c plan_cache_mode=force_custom_plan -c random_page_cost=1.1",
                "--spring.datasource.hikari.maximum-pool-size=20",
                "--spring.flyway.user=golden_owner",
                "--spring.flyway.locations=classpath:db/records",
                "--spring.flyway.default-schema=records",
                "--spring.flyway.schemas=records",
                "--goldenthread.vault.read-only=true",
                "--axon.axonserver.enabled=false",
                "--axon.timeout.enabled=false");
    }

    private ClearQueries() {}

    /** Starts it in a process of its own, with these further settings. */
    public static void main(String... more) {
        start(more);
    }

    /** Starts it here. */
    public static ConfigurableApplicationContext start(String... more) {
        return new SpringApplicationBuilder(QueryService.class, ClearVault.class)
                .logStartupInfo(false)
                .run(Stream.concat(settings(), Stream.of(more)).toArray(String[]::new));
    }
}
