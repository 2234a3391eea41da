package org.goldenthread.command.commands;

import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * The one message that carries any act to its streams.
 *
 * @param firstStream where the message is routed
 * @param seen what the asker saw last of the streams, if that matters to the asker
 * @param key under which the first answer is kept, if the asker gave one
 */
public record CommandEnvelope(
        @RoutingKey String firstStream,
        Command act,
        @Nullable ExpectedVersions seen,
        @Nullable IdempotencyKey key) {

    /** A message for this act. */
    public static CommandEnvelope of(
            Command act, @Nullable ExpectedVersions seen, @Nullable IdempotencyKey key) {
        String first =
                act.streams().stream().map(Object::toString).sorted().findFirst().orElseThrow();
        return new CommandEnvelope(first, act, seen, key);
    }
}
