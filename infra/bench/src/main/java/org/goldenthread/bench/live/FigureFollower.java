package org.goldenthread.bench.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Follows one figure on the event stream, and notes when it heard of which position. */
final class FigureFollower implements AutoCloseable {

    private static final String ID = "id:";
    private static final long MILLI = 1_000_000;

    /** More than once the pulse of a stream that has nothing to tell. */
    private static final Duration LONGEST = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentSkipListMap<Long, Long> heard = new ConcurrentSkipListMap<>();
    private final CountDownLatch open = new CountDownLatch(1);

    /** Follows this figure at this port until closed. */
    static FigureFollower of(String code, int port, String token)
            throws IOException, InterruptedException {
        FigureFollower follower = new FigureFollower();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/indicators/stream?codes=%s"
                                                .formatted(port, code)))
                        .header("Authorization", "Bearer " + token)
                        .build();
        Thread.ofPlatform().daemon().name("follower").start(() -> follower.listen(request));
        if (!follower.open.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            follower.close();
            throw new IOException("no stream within " + LONGEST);
        }
        return follower;
    }

    private void listen(HttpRequest request) {
        try {
            HttpResponse<Stream<String>> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofLines());
            open.countDown();
            answer.body().filter(line -> line.startsWith(ID)).forEach(this::hear);
        } catch (IOException | java.io.UncheckedIOException _) {
            // Closed: whoever asks finds out what was heard.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.countDown();
        }
    }

    private static long position(String line) {
        return Long.parseLong(line.substring(ID.length()).strip());
    }

    /** Waits until this position, or a later one, was heard of; no longer than this. */
    synchronized void await(long position, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        for (long left = longest.toMillis();
                heard.tailMap(position).isEmpty() && left > 0;
                left = (end - System.nanoTime()) / MILLI) {
            wait(left);
        }
    }

    private synchronized void hear(String line) {
        heard.put(position(line), System.nanoTime());
        notifyAll();
    }

    /** When this position, or a later one, was first heard of; as {@link System#nanoTime()}. */
    long heardOf(long position) {
        return heard.tailMap(position).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow(() -> new IllegalStateException("never heard of " + position));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
