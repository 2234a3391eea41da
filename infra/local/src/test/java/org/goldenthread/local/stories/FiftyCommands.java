package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;

/** Fifty commands at one time on a product that crashes meanwhile. */
record FiftyCommands(Product product) {

    private static final int WORKERS = 50;
    private static final int BEFORE_THE_CRASH = 10;

    /** Crashes the product while fifty children come into care; every one of them must, once. */
    void crash(String enteredOn, Consumer<Product> crash) {
        List<String> children = children();
        Map<String, String> acknowledged = enterCare(children, enteredOn, crash);
        product.startAgain();

        List<Answer> repeated =
                children.stream().map(child -> careEntry(child, enteredOn)).toList();

        assertThat(repeated).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(repeated)
                .extracting(Answer::stream, Answer::eventId)
                .containsAll(
                        acknowledged.entrySet().stream()
                                .map(first -> tuple(first.getKey(), first.getValue()))
                                .toList());
        long last = repeated.stream().mapToLong(Answer::position).max().orElseThrow();
        for (String child : children) {
            assertThat(careEntries(child, last)).as(child).hasSize(1);
        }
    }

    private List<String> children() {
        Caller manager = product.as(Role.MANAGER);
        return IntStream.range(0, WORKERS)
                .mapToObj(_ -> Children.registered(manager, "Martin", "2014-07-07"))
                .toList();
    }

    /** Answers the events that were acknowledged before the crash, by child. */
    private Map<String, String> enterCare(
            List<String> children, String enteredOn, Consumer<Product> crash) {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch some = new CountDownLatch(BEFORE_THE_CRASH);
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String child : children) {
                workers.submit(() -> {
                    Answer answer = careEntry(child, enteredOn);
                    if (answer.status() == 201) {
                        acknowledged.put(child, answer.eventId());
                        some.countDown();
                    }
                });
            }
            some.await();
            crash.accept(product);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return acknowledged;
    }

    private Answer careEntry(String child, String enteredOn) {
        return product.as(Role.MANAGER)
                .command(
                        "record-care-entry",
                        Children.care(child, enteredOn),
                        "Idempotency-Key",
                        "care of " + child);
    }

    private List<String> careEntries(String child, long after) {
        Answer history =
                product.as(Role.AUDITOR).ask("/api/children/" + child + "/history?after=" + after);
        List<String> entries = new ArrayList<>();
        Cases.items(history.body(), "events").stream()
                .filter(event -> event.path("type").stringValue().equals("care-entry-recorded"))
                .forEach(event -> entries.add(event.path("eventId").stringValue()));
        return entries;
    }
}
