package org.goldenthread.command.http;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.InternalCommand;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.platform.journal.KnownTooEarly;
import org.goldenthread.platform.journal.Provenance;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.vault.ErasedPerson;
import org.goldenthread.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sends acts to their streams and brings back what became of them. When two workers settle the same
 * stream at the same moment, the later one is decided again on what is so by then; after a few
 * tries it is told so.
 */
@Component
@EnableConfigurationProperties(CommandProperties.class)
public class CommandDispatcher {

    private final CommandBus commands;
    private final CommandBus here;
    private final Vault vault;
    private final CommandProperties properties;
    private final Semaphore inHand;

    CommandDispatcher(
            CommandBus commands,
            @Qualifier("localSegment") CommandBus here,
            Vault vault,
            CommandProperties properties,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.properties = properties;
        this.inHand = new Semaphore(properties.atOneTimeWith(connections), true);
        this.commands = commands;
        this.here = here;
        this.vault = vault;
    }

    /**
     * Settles an act.
     *
     * @param knownAt only for a backfill: when it was known
     * @param seen what the asker saw last of the streams, if that matters
     */
    public Outcome settle(
            Command act,
            Provenance provenance,
            @Nullable Instant knownAt,
            @Nullable ExpectedVersions seen,
            @Nullable IdempotencyKey key) {
        takeInHand();
        try {
            vault.prepare(act.keyHolders());
            return settled(CommandEnvelope.of(act, seen, key), provenance.metadata(knownAt));
        } finally {
            inHand.release();
        }
    }

    private void takeInHand() {
        try {
            if (inHand.tryAcquire(properties.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many",
                        "Too many at one time",
                        "More is being recorded than can be done at one time; please try again in a moment."));
    }

    private Outcome settled(CommandEnvelope asked, Map<String, String> metadata) {
        for (int tries = 0; tries < properties.tries(); tries++) {
            FutureCallback<Object, Outcome> answer = new FutureCallback<>();
            busFor(asked.act())
                    .dispatch(
                            GenericCommandMessage.asCommandMessage(asked).andMetaData(metadata),
                            answer);
            var result = answer.getResult();
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            switch (result.exceptionResult()) {
                case ConcurrencyException _,
                        AggregateStreamCreationException _,
                        LockAcquisitionFailedException _ -> {}
                case CommandExecutionException e when saysSequenceTaken(e) -> {}
                case KnownTooEarly early -> {
                    return Outcome.refused(Refusal.knownTooEarly(early.newest()));
                }
                case ErasedPerson _ -> {
                    return Outcome.refused(Refusal.erased());
                }
                case RuntimeException e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }
        return Outcome.refused(Refusal.contended());
    }

    /** What an import works out stays on the instance that works it out. */
    private CommandBus busFor(Command act) {
        return act instanceof InternalCommand ? here : commands;
    }

    /** Over Axon Server a conflict loses its class; its number stays. */
    private static boolean saysSequenceTaken(CommandExecutionException failure) {
        return String.valueOf(failure.getMessage()).contains("AXONIQ-2000");
    }
}
