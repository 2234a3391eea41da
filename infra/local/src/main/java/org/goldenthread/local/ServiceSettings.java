package org.goldenthread.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.platform.vault.VaultKeyFile;

/** The settings that the two services get from the local run, as environment variables. */
final class ServiceSettings {

    private ServiceSettings() {}

    /** What both services share: the database's address, whose tokens to trust, when to end. */
    static Map<String, String> shared(Settings settings, DataFolder data, Database database) {
        String identity = settings.identityAddress();
        Path vaultKey = data.key("vault.json");
        VaultKeyFile.generate(vaultKey);
        return Map.of(
                "SPRING_DATASOURCE_URL",
                database.address(),
                "SPRING_FLYWAY_URL",
                database.address(),
                "SPRING_FLYWAY_USER",
                "golden_owner",
                "GOLDENTHREAD_IDENTITY_ISSUER",
                identity,
                "GOLDENTHREAD_IDENTITY_JWKSETURI",
                identity + "/oauth2/jwks",
                "GOLDENTHREAD_VAULT_KEYFILE",
                vaultKey.toString(),
                "COMMAND_URL",
                settings.commandAddress(),
                "SERVER_ADDRESS",
                "localhost",
                "SERVER_SHUTDOWN",
                "graceful",
                "GOLDENTHREAD_PROCESS_ENDS_WITH_INPUT",
                "true");
    }

    /** The shared settings and the service's own role in the database. */
    static Map<String, String> of(String service, Map<String, String> shared) {
        Map<String, String> all = new HashMap<>(shared);
        String role = "command-service".equals(service) ? "golden_command" : "golden_query";
        all.put("SPRING_DATASOURCE_USERNAME", role);
        DemoPerson.ALL.forEach(person ->
                all.put(
                        "GOLDENTHREAD_STAFF_" + person.username().toUpperCase(Locale.ROOT),
                        person.fullName()));
        return all;
    }
}
