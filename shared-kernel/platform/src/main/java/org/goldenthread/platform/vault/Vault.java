package org.goldenthread.platform.vault;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals content under a key of the person whom it is about. What was sealed for one person or
 * purpose does not open for another.
 */
public interface Vault {

    /**
     * Seals content about this person; the person's key is durable before this returns.
     *
     * @throws ErasedPerson when the person's key was destroyed
     */
    byte[] seal(UUID subject, String purpose, byte[] clear);

    /** The clear content, or nothing when the person's key is gone. */
    Optional<byte[]> open(UUID subject, String purpose, byte[] sealed);

    /**
     * Makes the missing keys of many people in one go, before their content is sealed; none for
     * people whose key was destroyed.
     */
    void prepare(Collection<UUID> subjects);

    /** Forgets the key of a person whose key was destroyed, should it still be remembered here. */
    void forget(UUID subject);
}
