package org.goldenthread.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compose file says what services, images and scripts really are. */
class ComposeFileTest {

    private static final String SCRIPTS_OF_THE_IMAGE = "/docker-entrypoint-initdb.d/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)");

    private final ComposeFile compose;

    ComposeFileTest() throws IOException {
        compose = ComposeFile.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void every_variable_of_a_service_is_a_setting_that_there_is(String service) throws IOException {
        Set<String> settings = KnownSettings.asVariables();
        PLACEHOLDER.matcher(yaml(service)).results().forEach(found -> settings.add(found.group(1)));

        assertThat(compose.variablesOf(service)).isNotEmpty().allMatch(settings::contains);
    }

    @Test
    void the_example_names_every_variable_and_no_other() throws IOException {
        assertThat(ComposeFile.example().keySet()).isEqualTo(ComposeFile.variables());
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void a_service_runs_the_image_that_the_build_makes(String service) throws IOException {
        String pom = Files.readString(ComposeFile.HOME.resolve("pom.xml"));

        assertThat(pom).contains("<image>${image.prefix}${project.artifactId}:${project.version}<");
        assertThat(compose.image(service, ComposeFile.example()))
                .isEqualTo(found("<image.prefix>(.*)</", pom) + service + ":" + version(pom));
        assertThat(Files.readString(ComposeFile.FOLDER.resolve("compose.yaml")))
                .contains("user " + found("<user>(\\d+):", pom));
        assertThat(compose.list(service, "tmpfs")).contains(found("<workingDirectory>(.*)</", pom));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void a_service_listens_where_its_port_leads_and_finds_the_others(String service) {
        Map<String, Object> environment = compose.map(service, "environment");

        assertThat(compose.list(service, "ports"))
                .singleElement()
                .satisfies(port ->
                        assertThat(port)
                                .startsWith("127.0.0.1:")
                                .endsWith(":" + environment.get("SERVER_PORT")));
        assertThat(environment.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://database:5432/golden");
        assertThat(environment.getOrDefault("COMMAND_URL", "http://command-service:8081"))
                .isEqualTo(
                        "http://command-service:"
                                + compose.map("command-service", "environment").get("SERVER_PORT"));
        assertThat(environment.get("GOLDENTHREAD_VAULT_KEYFILE"))
                .isEqualTo("/run/secrets/" + compose.list(service, "secrets").getFirst());
    }

    /**
     * The image runs its scripts on a server that only its own socket reaches, and starts another
     * one afterwards: who asks by that socket hears of a database that has no roles yet.
     */
    @Test
    void the_database_is_healthy_only_when_the_network_reaches_it() {
        assertThat(compose.map("database", "healthcheck").get("test"))
                .isEqualTo(
                        List.of(
                                "CMD",
                                "pg_isready",
                                "-h",
                                "127.0.0.1",
                                "-U",
                                "postgres",
                                "-d",
                                "golden"));
        assertThat(compose.services().keySet())
                .filteredOn(service -> !service.equals("database"))
                .allSatisfy(service ->
                        assertThat(compose.map(service, "depends_on").get("database"))
                                .isEqualTo(Map.of("condition", "service_healthy")));
    }

    /** Two of each for as long as an upgrade takes: each with its own and the vault's. */
    @Test
    void the_database_has_connections_for_two_of_each_service() throws IOException {
        int most = 0;
        for (String service : List.of("command-service", "query-service")) {
            most += 2 * Integer.parseInt(found("maximum-pool-size: (\\d+)", yaml(service)));
            most +=
                    2
                            * Integer.parseInt(
                                    found("goldenthread.vault.connections` \\| `(\\d+)", page()));
        }

        assertThat(
                        Integer.parseInt(
                                found(
                                        "max_connections=(\\d+)",
                                        compose.list("database", "command").toString())))
                .isGreaterThan(most);
    }

    @Test
    void the_database_keeps_its_files_where_its_image_puts_them() {
        assertThat(compose.image("database", Map.of())).isEqualTo("postgres:18");
        // From 18 on below this one, in a folder that the version names.
        assertThat(compose.list("database", "volumes")).contains("database:/var/lib/postgresql");
    }

    @Test
    void the_script_stands_where_the_image_runs_it_and_finds_its_files() throws IOException {
        Map<String, Path> mounted = compose.mounted("database");
        Path script = mounted.get(SCRIPTS_OF_THE_IMAGE + "prepare.sh");
        String text = Files.readString(script);

        assertThat(mounted.values()).allSatisfy(file -> assertThat(file).exists());
        // Whatever may not be executed the image reads into its own shell.
        assertThat(script).isExecutable();
        assertThat(Files.readString(PreparedDatabase.here(mounted, found("-f (\\S+)", text))))
                .contains("\\gexec");
        assertThat(compose.map("database", "environment").keySet())
                .containsAll(
                        Pattern.compile("\\w+_PASSWORD")
                                .matcher(text)
                                .results()
                                .map(result -> result.group())
                                .toList());
    }

    @Test
    void every_role_gets_a_password() throws IOException {
        String roles =
                Files.readString(
                        ComposeFile.HOME.resolve(
                                "shared-kernel/platform/src/main/resources/db/roles.sql"));
        String script = Files.readString(ComposeFile.FOLDER.resolve("prepare.sh"));

        assertThat(Pattern.compile("'(golden_\\w+)'").matcher(roles).results())
                .isNotEmpty()
                .allSatisfy(role ->
                        assertThat(script).contains("alter role " + role.group(1) + " password"));
    }

    private static String page() throws IOException {
        return Files.readString(ComposeFile.HOME.resolve("docs/settings.md"));
    }

    private static String yaml(String service) throws IOException {
        return Files.readString(
                ComposeFile.HOME.resolve(service).resolve("src/main/resources/application.yaml"));
    }

    private static String version(String pom) {
        return found("<artifactId>golden-thread</artifactId>\\s*<version>(.*?)</", pom);
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
