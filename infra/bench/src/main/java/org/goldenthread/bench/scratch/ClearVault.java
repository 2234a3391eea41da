package org.goldenthread.bench.scratch;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals nothing: the people are invented, and sealing is not what is measured. */
@Configuration(proxyBeanMethods = false)
public class ClearVault implements Vault {

    @Bean
    Vault vault() {
        return new ClearVault();
    }

    @Override
    public byte[] seal(UUID subject, String purpose, byte[] clear) {
        return clear.clone();
    }

    @Override
    public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
        return Optional.of(sealed.clone());
    }

    @Override
    public void prepare(Collection<UUID> subjects) {}

    @Override
    public void forget(UUID subject) {}
}
