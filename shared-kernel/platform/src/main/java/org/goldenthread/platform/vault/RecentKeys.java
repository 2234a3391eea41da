package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys used most recently, so that reading a child's record asks for each key once. None is
 * remembered for long: whoever destroys a key need not find every reader that may hold it.
 */
final class RecentKeys {

    private final VaultLimits limits;

    /** A key, and when it was read. */
    private record Known(Aead key, long since) {}

    private final Map<UUID, Known> keys =
            new LinkedHashMap<>(1_024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
                    return size() > limits.keysRemembered();
                }
            };

    RecentKeys(VaultLimits limits) {
        this.limits = limits;
    }

    synchronized Optional<Aead> get(UUID subject) {
        Known known = keys.get(subject);
        return known == null
                        || System.nanoTime() - known.since() > limits.keysRememberedFor().toNanos()
                ? Optional.empty()
                : Optional.of(known.key());
    }

    synchronized void put(UUID subject, Aead key) {
        keys.put(subject, new Known(key, System.nanoTime()));
    }

    synchronized void remove(UUID subject) {
        keys.remove(subject);
    }
}
