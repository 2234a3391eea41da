package org.goldenthread.platform.journal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Names every event and message by a UUIDv7, so that ids sort by the time of their making. Found by
 * Axon as a service.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    @Override
    public String generateIdentifier() {
        return IDS.generate().toString();
    }
}
