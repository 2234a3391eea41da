package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;

/**
 * Children are registered without a pause, each under a key of its own and again and again until
 * that is acknowledged, and figures are asked for meanwhile, while something happens to the
 * product.
 */
final class Load implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final long PAUSE_MILLIS = 50;
    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(3);
    private static final Map<String, Object> A_CHILD =
            Map.of(
                    "registeredOn", "2020-02-03",
                    "sex", "M",
                    "bornOn", "2020-02-03",
                    "name", Map.of("given", "Rook", "family", "Storybook"));

    private final Product product;
    private final Caller manager;
    private final Map<Integer, Answer> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger silent = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final long before;

    private Load(Product product) {
        this.product = product;
        this.manager = product.as(Role.MANAGER);
        this.before = manager.command("register-child", A_CHILD).position();
    }

    /** Begins, with everything up. */
    static Load on(Product product) {
        Load load = new Load(product);
        IntStream.range(0, WORKERS).forEach(_ -> load.workers.submit(load::register));
        load.workers.submit(load::ask);
        load.goesOn();
        return load;
    }

    private void register() {
        while (over.getCount() > 0) {
            int key = next.incrementAndGet();
            boolean done = false;
            while (!done && paused()) {
                done = told(() -> registered(key), 201, answer -> acknowledged.put(key, answer));
            }
        }
    }

    private void ask() {
        Caller officer = product.as(Role.PERFORMANCE_OFFICER);
        while (paused()) {
            told(() -> officer.ask("/api/indicators/LA-01?asAt=2026-03-31"), 200, _ -> {});
        }
    }

    private boolean paused() {
        try {
            return !over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private interface Asking {

        Answer ask();
    }

    private interface Done {

        void with(Answer answer);
    }

    /** Nothing but the thing done, a refusal that says when to come again, or nobody there. */
    private boolean told(Asking asking, int expected, Done done) {
        try {
            Answer answer = asking.ask();
            if (answer.status() == expected && !answer.text().isEmpty()) {
                done.with(answer);
                return true;
            }
            refused.incrementAndGet();
            if (answer.status() != 503
                    || answer.body().path("detail").asString("").isBlank()
                    || answer.response().headers().firstValue("Retry-After").isEmpty()) {
                wrong.add(answer.status() + " " + answer.text());
            }
        } catch (UncheckedIOException _) {
            silent.incrementAndGet();
        }
        return false;
    }

    private Answer registered(int key) {
        return manager.command("register-child", A_CHILD, "Idempotency-Key", "load " + key);
    }

    /** Waits until acts are acknowledged that were not yet. */
    void goesOn() {
        int so = acknowledged.size();
        await().atMost(LONGEST_OUTAGE).until(() -> acknowledged.size() > so + WORKERS);
    }

    /** Waits until both services say that they can be asked again; no record waits for anything. */
    void everythingIsReady() {
        Caller auditor = product.as(Role.AUDITOR);
        await().atMost(LONGEST_OUTAGE)
                .untilAsserted(() -> {
                    Answer questions = auditor.ask(READINESS);
                    assertThat(questions.status()).as(questions.text()).isEqualTo(200);
                    Answer commands = auditor.readCommands(READINESS);
                    assertThat(commands.status()).as(commands.text()).isEqualTo(200);
                });
        assertThat(product.as(Role.ADMINISTRATOR).ask("/api/records/dead-letters").body())
                .as("events put aside")
                .isEmpty();
    }

    /** Waits until somebody was refused who was not yet. */
    void isRefused() {
        int so = refused.get();
        await().atMost(LONGEST_OUTAGE).until(() -> refused.get() > so + WORKERS);
    }

    /**
     * Ends, and counts: every act that was acknowledged is answered again as the first time, and
     * the journal holds the events of those acts and no others.
     */
    Told ended() {
        close();
        SequencedMap<Integer, Answer> again = new TreeMap<>();
        IntStream.rangeClosed(1, next.get()).forEach(key -> again.put(key, registered(key)));
        long lost =
                acknowledged.entrySet().stream()
                        .filter(first ->
                                !first.getValue()
                                        .body()
                                        .equals(
                                                Objects.requireNonNull(again.get(first.getKey()))
                                                        .body()))
                        .count();
        long events =
                again.values().stream()
                        .mapToLong(answer -> answer.body().path("events").size())
                        .sum();
        long held = manager.command("register-child", A_CHILD).position() - eventsOfOne() - before;
        assertThat(again.values()).extracting(Answer::status).containsOnly(201);
        return new Told(
                acknowledged.size(),
                lost,
                held - events,
                refused.get(),
                silent.get(),
                List.copyOf(wrong));
    }

    private long eventsOfOne() {
        return acknowledged.values().iterator().next().body().path("events").size();
    }

    /**
     * What came of it.
     *
     * @param doubled events in the journal beyond those of the acts that were asked
     * @param silent requests that nobody answered
     * @param wrong answers that are neither the thing done nor a refusal with a sentence
     */
    record Told(
            int acknowledged,
            long lost,
            long doubled,
            int refused,
            int silent,
            List<String> wrong) {

        void isWhole() {
            assertThat(wrong).as("answers").isEmpty();
            assertThat(lost).as("lost").isZero();
            assertThat(doubled).as("doubled").isZero();
        }
    }

    @Override
    public void close() {
        over.countDown();
        workers.close();
    }
}
