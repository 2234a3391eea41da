package org.goldenthread.bench.scratch;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.platform.vault.VaultKeyFile;

/** What the services are told. */
final class ScratchSettings {

    private ScratchSettings() {}

    static Map<String, String> commands(
            Path folder, ScratchDatabase database, ScratchIdentity identity) {
        Map<String, String> settings = shared(folder, database, identity);
        settings.put("SPRING_DATASOURCE_USERNAME", "golden_command");
        settings.put("GOLDENTHREAD_VAULT_USERNAME", "golden_vault");
        return settings;
    }

    static Map<String, String> queries(
            Path folder, ScratchDatabase database, ScratchIdentity identity) {
        Map<String, String> settings = shared(folder, database, identity);
        settings.put("SPRING_DATASOURCE_USERNAME", "golden_query");
        settings.put("GOLDENTHREAD_VAULT_USERNAME", "golden_vault_reader");
        return settings;
    }

    private static Map<String, String> shared(
            Path folder, ScratchDatabase database, ScratchIdentity identity) {
        Path key = folder.resolve("vault.json");
        VaultKeyFile.generate(key);
        return new TreeMap<>(
                Map.of(
                        "SPRING_DATASOURCE_URL", database.address(),
                        "SPRING_FLYWAY_URL", database.address(),
                        "GOLDENTHREAD_IDENTITY_ISSUER", identity.issuer(),
                        "GOLDENTHREAD_IDENTITY_AUDIENCE", ScratchIdentity.AUDIENCE,
                        "GOLDENTHREAD_IDENTITY_JWKSETURI", identity.issuer() + "/jwks",
                        "GOLDENTHREAD_VAULT_KEYFILE", key.toString(),
                        // One client asks as many times as it can here.
                        "GOLDENTHREAD_LIMITS_REQUESTSPERMINUTE", "10000000"));
    }
}
