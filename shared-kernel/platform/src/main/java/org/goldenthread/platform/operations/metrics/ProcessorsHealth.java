package org.goldenthread.platform.operations.metrics;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when every processor runs and the last batch of none failed. */
final class ProcessorsHealth extends AbstractHealthIndicator {

    private final Processors processors;

    ProcessorsHealth(Processors processors) {
        super("the processors cannot be asked");
        this.processors = processors;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        processors.all().stream()
                .filter(processor -> !processors.works(processor))
                .forEach(processor -> health.down().withDetail(processor.getName(), "stopped"));
    }
}
