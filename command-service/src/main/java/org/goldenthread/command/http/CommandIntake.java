package org.goldenthread.command.http;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.CommandBatch;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.IdempotencyKey;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.command.handling.ChildPathwayHandler;
import org.goldenthread.command.handling.DryRunResult;
import org.goldenthread.command.reading.CommandCatalogue;
import org.goldenthread.command.reading.CommandShape;
import org.goldenthread.command.streams.IdempotencyStore;
import org.goldenthread.command.streams.Outcome;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes one act from a caller: may the caller, is it well said, was it said before, and what became
 * of it.
 */
@Component
class CommandIntake {

    private static final Obstacle UNKNOWN_COMMAND =
            new Obstacle(
                    "unknown-command",
                    "There is no such command.",
                    "Choose one of those that are listed under /api/commands.");

    private static final Obstacle KEY_USED =
            new Obstacle(
                    "key-used",
                    "This key was used before with another body.",
                    "Send another key with what is new, or the same body again.");

    /** Who may tell the past, where and while it may be told. */
    static final Set<Role> MAY_BACKFILL = Set.of(Role.ADMINISTRATOR, Role.DATA_TEAM);

    /** The public contract: what is longer is no key. */
    private static final int LONGEST_KEY = 100;

    private final CommandCatalogue catalogue;
    private final CommandDispatcher acts;
    private final IdempotencyStore firstAnswers;
    private final Positions positions;
    private final Clock clock;
    private final ChildPathwayHandler handler;
    private final WayOut wayOut;

    CommandIntake(
            CommandCatalogue catalogue,
            CommandDispatcher acts,
            IdempotencyStore firstAnswers,
            Positions positions,
            Clock clock,
            ChildPathwayHandler handler,
            WayOut wayOut) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.firstAnswers = firstAnswers;
        this.positions = positions;
        this.clock = clock;
        this.handler = handler;
        this.wayOut = wayOut;
    }

    /** The answer to one act. */
    CommandAnswer ask(
            Caller caller,
            String name,
            JsonNode body,
            @Nullable String key,
            @Nullable ExpectedVersions seen) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            return refused(
                    Problem.malformed(
                            List.of(
                                    new Fault(
                                            "Idempotency-Key",
                                            "A key has between 1 and "
                                                    + LONGEST_KEY
                                                    + " characters."))));
        }
        return switch (understand(caller, name, body)) {
            case Understood.NotSo(Problem problem) -> refused(problem);
            case Understood.Well(CommandShape shape, Command act, Past past) ->
                    switch (answer(
                            caller,
                            act,
                            past,
                            Repeatable.of(caller, shape, body, past, key),
                            seen)) {
                        case CommandAnswer.Done done -> done;
                        case CommandAnswer.Refused(Problem problem) ->
                                refused(wayOut.of(problem, act, caller));
                    };
        };
    }

    /** What would become of one act if it were asked now; throws the problem that it would meet. */
    Preview rehearse(Caller caller, String name, JsonNode body) {
        return switch (understand(caller, name, body)) {
            case Understood.NotSo(Problem problem) -> throw new ProblemException(problem);
            case Understood.Well(_, Command act, Past past) -> rehearsed(caller, act, past);
        };
    }

    private Preview rehearsed(Caller caller, Command act, Past past) {
        DryRunResult rehearsed =
                handler.rehearse(
                        act, past.provenance(caller, null), Optional.ofNullable(past.knownAt()));
        Refusal refusal = rehearsed.refusal();
        if (refusal != null) {
            throw new ProblemException(wayOut.of(Refusals.of(refusal), act, caller));
        }
        return Preview.of(rehearsed);
    }

    /** What was asked, once it is known that this caller may ask it. */
    private sealed interface Understood {

        record Well(CommandShape shape, Command act, Past past) implements Understood {}

        record NotSo(Problem problem) implements Understood {}
    }

    private Understood understand(Caller caller, String name, JsonNode body) {
        Optional<CommandShape> shape = catalogue.named(name);
        if (shape.isEmpty()) {
            return new Understood.NotSo(
                    Problem.unknown(UNKNOWN_COMMAND.code(), UNKNOWN_COMMAND.inFull()));
        }
        if (!mayAsk(caller, shape.get(), body.hasNonNull(CommandRequest.KNOWN_AT))) {
            return new Understood.NotSo(notAllowed(shape.get()));
        }
        CommandRequest question = CommandRequest.read(shape.get(), body, clock.instant());
        Command act = question.act();
        if (act == null) {
            return new Understood.NotSo(Problem.malformed(question.faults()));
        }
        Past past = new Past(question.knownAt(), question.recordedBy());
        return partsOf(act)
                .filter(part -> !mayAsk(caller, part, question.knownAt() != null))
                .findFirst()
                .map(CommandIntake::notAllowed)
                .or(() ->
                        Stream.concat(Stream.of(shape.get()), partsOf(act))
                                .flatMap(part -> past.misattributed(part).stream())
                                .findFirst())
                .<Understood>map(Understood.NotSo::new)
                .orElseGet(() -> new Understood.Well(shape.get(), act, past));
    }

    /** Whoever may backfill the past speaks for those whose acts they were. */
    private static boolean mayAsk(Caller caller, CommandShape shape, boolean backfill) {
        boolean own = shape.roles().stream().anyMatch(caller.roles()::contains);
        return backfill ? MAY_BACKFILL.stream().anyMatch(caller.roles()::contains) : own;
    }

    /** The acts within an act; each must be the caller's to ask. */
    private Stream<CommandShape> partsOf(Command act) {
        return act instanceof CommandBatch together
                ? together.parts().stream().flatMap(part -> catalogue.of(part.act()).stream())
                : Stream.empty();
    }

    private CommandAnswer answer(
            Caller caller,
            Command act,
            Past past,
            @Nullable IdempotencyKey key,
            @Nullable ExpectedVersions seen) {
        Optional<IdempotencyStore.FirstAnswer> before =
                Optional.ofNullable(key).flatMap(firstAnswers::find);
        if (before.isPresent()) {
            return again(before.get());
        }
        try {
            Outcome outcome =
                    acts.settle(act, past.provenance(caller, key), past.knownAt(), seen, key);
            return outcome.refusal() == null
                    ? positions.place(outcome.settled())
                    : refused(outcome.refusal(), key);
        } catch (RuntimeException failure) {
            // The same request may have been settled by somebody else at the same moment.
            return Optional.ofNullable(key)
                    .flatMap(firstAnswers::find)
                    .map(this::again)
                    .orElseThrow(() -> failure);
        }
    }

    /** A refusal, unless it came only from the same request having been settled in the meantime. */
    private CommandAnswer refused(Refusal refusal, @Nullable IdempotencyKey key) {
        Optional<IdempotencyStore.FirstAnswer> meanwhile =
                Optional.ofNullable(key).flatMap(firstAnswers::find);
        if (meanwhile.isPresent()) {
            return again(meanwhile.get());
        }
        switch (refusal.kind()) {
            case RULE, NEVER, UNKNOWN -> firstAnswers.remember(key, refusal);
            case MALFORMED, NOT_ALLOWED, STALE, CONTENDED -> {}
        }
        return refused(Refusals.of(refusal));
    }

    private CommandAnswer again(IdempotencyStore.FirstAnswer first) {
        if (!first.sameBody()) {
            return refused(Problem.never(KEY_USED.code(), "Idempotency-Key", KEY_USED.inFull()));
        }
        return first.refusal() == null
                ? positions.place(first.settled())
                : refused(Refusals.of(first.refusal()));
    }

    private static Problem notAllowed(CommandShape shape) {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                "Not allowed",
                "Your role may not ask "
                        + shape.name()
                        + "; it is for "
                        + shape.roles().stream().map(Role::word).collect(Collectors.joining(", "))
                        + "; a backfill is for administrator and data-team.");
    }

    private static CommandAnswer refused(Problem problem) {
        return new CommandAnswer.Refused(problem);
    }
}
