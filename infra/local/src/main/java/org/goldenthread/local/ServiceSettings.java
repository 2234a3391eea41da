package org.goldenthread.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.local.identity.IdentitySettings;
import org.goldenthread.platform.vault.VaultKeyFile;

/** The settings that the two services get from the local run, as environment variables. */
final class ServiceSettings {

    private static final String OWNER = "golden_owner";

    private ServiceSettings() {}

    /** What both services share: the database's address, whose tokens to trust, when to end. */
    static Map<String, String> shared(Settings settings, DataFolder data, Database database) {
        String identity = settings.identityAddress();
        Path vaultKey = data.key("vault.json");
        VaultKeyFile.generate(vaultKey);
        return Map.ofEntries(
                Map.entry("SPRING_DATASOURCE_URL", database.address()),
                Map.entry("SPRING_FLYWAY_URL", database.address()),
                Map.entry("SPRING_FLYWAY_USER", OWNER),
                Map.entry("SPRING_FLYWAY_PASSWORD", database.password(OWNER)),
                Map.entry("GOLDENTHREAD_IDENTITY_ISSUER", identity),
                Map.entry("GOLDENTHREAD_IDENTITY_AUDIENCE", IdentitySettings.AUDIENCE),
                Map.entry("GOLDENTHREAD_IDENTITY_JWKSETURI", identity + "/oauth2/jwks"),
                Map.entry("GOLDENTHREAD_VAULT_KEYFILE", vaultKey.toString()),
                Map.entry("COMMAND_URL", settings.commandAddress()),
                Map.entry("SERVER_ADDRESS", "localhost"),
                Map.entry("SERVER_SHUTDOWN", "graceful"),
                Map.entry("GOLDENTHREAD_PROCESS_ENDS_WITH_INPUT", "true"));
    }

    /** The shared settings and the service's own roles in the database. */
    static Map<String, String> of(String service, Map<String, String> shared, Database database) {
        Map<String, String> all = new HashMap<>(shared);
        boolean acts = "command-service".equals(service);
        String role = acts ? "golden_command" : "golden_query";
        String keys = acts ? "golden_vault" : "golden_vault_reader";
        all.put("SPRING_DATASOURCE_USERNAME", role);
        DemoStaff.ALL.forEach(person -> name(all, person.subject(), person.fullName()));
        DemoPerson.ALL.forEach(person -> name(all, person.username(), person.fullName()));
        all.put("SPRING_DATASOURCE_PASSWORD", database.password(role));
        all.put("GOLDENTHREAD_VAULT_USERNAME", keys);
        all.put("GOLDENTHREAD_VAULT_PASSWORD", database.password(keys));
        return all;
    }

    private static void name(Map<String, String> settings, String subject, String fullName) {
        settings.put("GOLDENTHREAD_STAFF_" + subject.toUpperCase(Locale.ROOT), fullName);
    }
}
