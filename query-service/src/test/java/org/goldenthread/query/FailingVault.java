package org.goldenthread.query;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenthread.platform.vault.Vault;
import org.springframework.dao.DataAccessResourceFailureException;

/** A vault without locks that cannot open what is about some people, as long as they are named. */
public final class FailingVault implements Vault {

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();
    private final Set<UUID> outOfReach = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<UUID> forgotten = ConcurrentHashMap.newKeySet();

    /** From now on content about this person cannot be opened. */
    public void failFor(UUID subject) {
        failing.add(subject);
    }

    /** From now on the database cannot be reached when content about this person is opened. */
    public void outageFor(UUID subject) {
        outOfReach.add(subject);
    }

    /** How often an outage was met. */
    public int refused() {
        return refused.get();
    }

    /** Everything can be opened again. */
    public void mend() {
        failing.clear();
        outOfReach.clear();
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
        if (outOfReach.contains(subject)) {
            refused.incrementAndGet();
            throw new DataAccessResourceFailureException("no connection");
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
