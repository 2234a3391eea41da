package org.goldenthread.command.child;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * The one message that carries any act to its streams.
 *
 * @param firstStream where the message is routed
 * @param expectedVersion the stream version that the asker saw last, if that matters to the asker
 * @param key under which the first answer is kept, if the asker gave one
 */
public record SettleAct(
        @RoutingKey String firstStream,
        Act act,
        @Nullable Long expectedVersion,
        @Nullable IdempotencyKey key) {

    /** A message for this act. */
    public static SettleAct of(
            Act act, @Nullable Long expectedVersion, @Nullable IdempotencyKey key) {
        String first =
                act.streams().stream().map(Object::toString).sorted().findFirst().orElseThrow();
        return new SettleAct(first, act, expectedVersion, key);
    }
}
