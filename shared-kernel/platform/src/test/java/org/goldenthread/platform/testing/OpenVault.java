package org.goldenthread.platform.testing;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.vault.Vault;

/** A vault without locks, so that what is sealed can be compared. */
public final class OpenVault implements Vault {

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
