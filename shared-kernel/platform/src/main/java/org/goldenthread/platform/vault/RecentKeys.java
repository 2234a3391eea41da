package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The keys used most recently, so that reading a child's record asks for each key once. */
final class RecentKeys {

    private static final int LIMIT = 10_000;

    private final Map<UUID, Aead> keys =
            new LinkedHashMap<>(1_024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Aead> eldest) {
                    return size() > LIMIT;
                }
            };

    synchronized Optional<Aead> get(UUID subject) {
        return Optional.ofNullable(keys.get(subject));
    }

    synchronized void put(UUID subject, Aead key) {
        keys.put(subject, key);
    }
}
