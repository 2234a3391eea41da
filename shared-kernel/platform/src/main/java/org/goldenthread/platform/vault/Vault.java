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

    /** Seals what is said of one person together. */
    interface Sealing {

        /** As {@link Vault#seal}, of that person. */
        byte[] seal(String purpose, byte[] clear);
    }

    /**
     * What seals everything that one event says of this person: the key is durable when this
     * returns. It is not kept for longer, since the key may be destroyed.
     *
     * @throws ErasedPerson when the person's key was destroyed
     */
    default Sealing sealing(UUID subject) {
        return (purpose, clear) -> seal(subject, purpose, clear);
    }

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
