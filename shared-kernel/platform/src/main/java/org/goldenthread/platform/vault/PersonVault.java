package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The vault over keys in the database: a key is used only after it is durable there. */
final class PersonVault implements Vault {

    private final PersonKeys stored;
    private final Aead wrapping;
    private final boolean readOnly;
    private final RecentKeys recent;

    PersonVault(PersonKeys stored, VaultKey key, boolean readOnly, VaultLimits limits) {
        this.stored = stored;
        this.wrapping = key.aead();
        this.readOnly = readOnly;
        this.recent = new RecentKeys(limits);
    }

    /**
     * Throws when the keys in the database were wrapped under another vault key: what is sealed
     * there could not be read, and what is sealed from now on could not be read with the right one.
     * Those made last are looked at too: while the key is changed, some are wrapped under another.
     */
    void mustOpenItsKeys() {
        stored.firstAndLast().forEach(this::keyOf);
    }

    @Override
    public byte[] seal(UUID subject, String purpose, byte[] clear) {
        return sealing(subject).seal(purpose, clear);
    }

    @Override
    public Sealing sealing(UUID subject) {
        if (recent.get(subject).isPresent() && !stored.has(subject)) {
            // Nothing is sealed under a key that is gone and only remembered here.
            recent.remove(subject);
        }
        prepare(Set.of(subject));
        Aead key = keyOf(subject).orElseThrow(ErasedPerson::new);
        return (purpose, clear) -> {
            try {
                return key.encrypt(clear, binding(subject, purpose));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the content could not be sealed", e);
            }
        };
    }

    @Override
    public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
        return keyOf(subject)
                .map(key -> {
                    try {
                        return key.decrypt(sealed, binding(subject, purpose));
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException("the content does not open", e);
                    }
                });
    }

    @Override
    public void prepare(Collection<UUID> subjects) {
        Set<UUID> unknown =
                subjects.stream()
                        .filter(subject -> recent.get(subject).isEmpty())
                        .collect(Collectors.toCollection(HashSet::new));
        if (!unknown.isEmpty()) {
            stored.find(unknown)
                    .forEach((subject, wrapped) -> {
                        recent.put(subject, unwrap(subject, wrapped));
                        unknown.remove(subject);
                    });
            make(unknown);
        }
    }

    @Override
    public void forget(UUID subject) {
        recent.remove(subject);
    }

    private void make(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        if (readOnly) {
            throw new IllegalStateException("this service only reads the vault: it makes no keys");
        }
        Map<UUID, byte[]> fresh = new HashMap<>();
        subjects.forEach(subject -> fresh.put(subject, freshKey(subject)));
        stored.store(fresh)
                .forEach(subject ->
                        recent.put(
                                subject,
                                unwrap(subject, Objects.requireNonNull(fresh.get(subject)))));
    }

    /** The key in the table is the one that counts: another writer may have been first. */
    private Optional<Aead> keyOf(UUID subject) {
        return recent.get(subject)
                .or(() -> {
                    Optional<Aead> key =
                            stored.find(subject).map(wrapped -> unwrap(subject, wrapped));
                    key.ifPresent(found -> recent.put(subject, found));
                    return key;
                });
    }

    private byte[] freshKey(UUID subject) {
        try {
            return WrappedKey.of(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    wrapping,
                    subject);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }

    private Aead unwrap(UUID subject, byte[] wrapped) {
        try {
            return WrappedKey.open(wrapped, wrapping, subject)
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a person's key does not open: was it wrapped under another vault key?", e);
        }
    }

    private static byte[] binding(UUID subject, String purpose) {
        return (subject + "/" + purpose).getBytes(StandardCharsets.UTF_8);
    }
}
