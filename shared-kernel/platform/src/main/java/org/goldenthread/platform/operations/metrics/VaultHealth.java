package org.goldenthread.platform.operations.metrics;

import org.goldenthread.platform.vault.PersonKeys;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when people's keys can be read by the role that is meant to. */
final class VaultHealth extends AbstractHealthIndicator {

    private final PersonKeys keys;

    VaultHealth(PersonKeys keys) {
        super("the keys of the vault cannot be read");
        this.keys = keys;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        keys.mustBeReadable();
        health.up();
    }
}
