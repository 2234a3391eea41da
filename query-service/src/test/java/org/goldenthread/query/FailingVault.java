package org.goldenthread.query;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.platform.vault.Vault;

/** A vault without locks that cannot open what is about some people, as long as they are named. */
public final class FailingVault implements Vault {

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Set<UUID> forgotten = ConcurrentHashMap.newKeySet();

    /** From now on content about this person cannot be opened. */
    public void failFor(UUID subject) {
        failing.add(subject);
    }

    /** Everything can be opened again. */
    public void mend() {
        failing.clear();
    }

    @Override
    public byte[] seal(UUID subject, String purpose, byte[] clear) {
        return clear.clone();
    }

    @Override
    public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
        if (failing.contains(subject)) {
            throw new IllegalStateException("the vault is out of order");
        }
        return forgotten.contains(subject) ? Optional.empty() : Optional.of(sealed.clone());
    }

    @Override
    public void prepare(Collection<UUID> subjects) {}

    /** There is no other copy of a key than the one here. */
    @Override
    public void forget(UUID subject) {
        forgotten.add(subject);
    }
}
