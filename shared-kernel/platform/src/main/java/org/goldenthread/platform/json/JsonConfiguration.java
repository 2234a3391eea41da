package org.goldenthread.platform.json;

import org.goldenthread.platform.vault.Vault;
import org.goldenthread.platform.vault.VaultConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The JSON of events, apart from the JSON of requests and answers. */
@AutoConfiguration(after = VaultConfiguration.class)
public class JsonConfiguration {

    @Bean
    EventJson eventJson(Vault vault) {
        return new EventJson(vault);
    }
}
