package org.goldenthread.query.asof;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.platform.journal.JournalPositions;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers questions from what is known now, or was known at a moment, in one unchanging view. */
@Component
@EnableConfigurationProperties(KnowledgeProperties.class)
public class Knowledge {

    private static final String IN_THE_FUTURE =
            "Nobody knows yet what will be known then: that is in the future.";

    private final JdbcClient jdbc;
    private final JournalPositions places;
    private final Clock clock;
    private final TransactionTemplate oneView;
    private final RecordsNews news;
    private final KnowledgeProperties properties;

    Knowledge(
            JdbcClient jdbc,
            JournalPositions places,
            Clock clock,
            PlatformTransactionManager transactions,
            RecordsNews news,
            KnowledgeProperties properties) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.news = news;
        this.places = places;
        this.clock = clock;
        this.oneView = new TransactionTemplate(transactions);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneView.setReadOnly(true);
    }

    /**
     * Answers a question as known at a moment (now, unless one is given), once everything up to
     * {@code after} is written. Throws a problem when the moment is none, or when it takes too
     * long.
     */
    public <T extends @Nullable Object> T answer(
            Optional<Moment> moment, Optional<Long> after, Function<AsKnown, T> question) {
        Instant now = clock.instant();
        await(Math.max(after.orElse(0L), settled(moment)));
        return oneView.execute(_ -> question.apply(asKnown("asKnown", moment, now)));
    }

    /** Answers a question as known at the moment asked, as above. */
    public <T extends @Nullable Object> T answer(
            KnowledgeRequest asked, Function<AsKnown, T> question) {
        return answer(asked.asKnown(), asked.after(), question);
    }

    /** Answers a question page by page, each as known when the first one was. */
    public <T extends @Nullable Object> T answer(
            KnowledgeRequest asked, Page page, Function<AsKnown, T> question) {
        return answer(page.moment(asked.asKnown()), asked.after(), question);
    }

    /**
     * Answers a question about two moments of knowledge (now, where none is given) in one view, as
     * {@link #answer} does about one.
     */
    public <T extends @Nullable Object> T between(
            Optional<Moment> from,
            Optional<Moment> to,
            Optional<Long> after,
            BiFunction<AsKnown, AsKnown, T> question) {
        Instant now = clock.instant();
        await(Math.max(after.orElse(0L), Math.max(settled(from), settled(to))));
        return oneView.execute(
                _ -> question.apply(asKnown("fromKnown", from, now), asKnown("toKnown", to, now)));
    }

    /** What must be written before this moment can be answered for ever the same. */
    private long settled(Optional<Moment> moment) {
        return switch (moment.orElse(null)) {
            case Moment.AtPosition(long position) -> position <= places.head() ? position : 0;
            case Moment.AtInstant(Instant instant) -> isPast(instant) ? 0 : places.head();
            case Moment.AsBefore(AsKnown known) -> known.position();
            case null -> 0;
        };
    }

    /** Instants never go back along the journal: once a later one is written, none is missing. */
    private boolean isPast(Instant instant) {
        return jdbc.sql("select exists (select from records.entry where known_at > ?)")
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private void await(long position) {
        if (position == 0) {
            return;
        }
        Instant deadline = clock.instant().plus(properties.longestWait());
        long heard = news.heard();
        while (written() < position) {
            if (clock.instant().isAfter(deadline)) {
                throw new ProblemException(
                        Problem.unavailable(
                                "not-yet",
                                "The records have not reached that position yet; ask again."));
            }
            pause(heard);
            heard = news.heard();
        }
    }

    private void pause(long heard) {
        try {
            // Another instance may be the one that writes; nobody wakes us then.
            news.await(heard, properties.lookAgain());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.unavailable("stopping", "The service is stopping."));
        }
    }

    private AsKnown asKnown(String parameter, Optional<Moment> moment, Instant now) {
        return switch (moment.orElse(null)) {
            case Moment.AtPosition(long position) -> at(parameter, position);
            case Moment.AtInstant(Instant instant) -> at(parameter, instant, now);
            case Moment.AsBefore(AsKnown known) -> again(parameter, known, now);
            case null -> new AsKnown(written(), now);
        };
    }

    private AsKnown at(String parameter, long position) {
        if (position > written()) {
            throw refused(parameter, "The journal has not reached that position.");
        }
        return jdbc.sql(
                        """
                        select known_at from records.entry
                        where position <= ? order by position desc limit 1
                        """)
                .param(position)
                .query(OffsetDateTime.class)
                .optional()
                .map(knownAt -> new AsKnown(position, knownAt.toInstant()))
                .orElseThrow(() -> refused(parameter, "The journal begins after that position."));
    }

    private AsKnown at(String parameter, Instant instant, Instant now) {
        if (instant.isAfter(now)) {
            throw refused(parameter, IN_THE_FUTURE);
        }
        return jdbc.sql(
                        """
                        select position from records.entry
                        where known_at <= ? order by known_at desc, position desc limit 1
                        """)
                .param(instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(position -> new AsKnown(position, instant))
                .orElseThrow(() ->
                        refused(
                                parameter,
                                "Nothing was known yet then: the journal begins later."));
    }

    private AsKnown again(String parameter, AsKnown known, Instant now) {
        if (known.position() > written() || known.instant().isAfter(now)) {
            throw refused(parameter, IN_THE_FUTURE);
        }
        return known;
    }

    /**
     * How often what was written was mended: by adopting a rebuild, or by telling dead letters
     * again. Only then may an answer as of a position become another.
     */
    public long mended() {
        return Objects.requireNonNull(
                jdbc.sql(
                                """
                                select (select count(*) from records.rebuild where adopted) * 1000000
                                       + (select count(*) from records.dead_letter)
                                """)
                        .query(Long.class)
                        .single());
    }

    private long written() {
        return Objects.requireNonNull(
                jdbc.sql("select position from records.progress").query(Long.class).single());
    }

    private static ProblemException refused(String parameter, String sentence) {
        return new ProblemException(Problem.malformed(List.of(new Fault(parameter, sentence))));
    }
}
