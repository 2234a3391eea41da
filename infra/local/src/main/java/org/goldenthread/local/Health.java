package org.goldenthread.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks a service whether it can do its work. */
final class Health {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long BETWEEN_MILLIS = 200;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Health() {}

    /**
     * Asks again and again until it answers UP or there is no more need to (true), or it has ended
     * or takes too long (false).
     */
    static boolean awaitUp(int port, Process process, BooleanSupplier noNeed) {
        long last = System.nanoTime() + LONGEST.toNanos();
        try {
            while (System.nanoTime() < last) {
                if (noNeed.getAsBoolean() || isUp(port)) {
                    return true;
                }
                if (process.waitFor(BETWEEN_MILLIS, TimeUnit.MILLISECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean isUp(int port) throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health");
        HttpRequest question =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
