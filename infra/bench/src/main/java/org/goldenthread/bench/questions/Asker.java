package org.goldenthread.bench.questions;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.goldenthread.bench.scratch.ScratchIdentity;
import org.goldenthread.platform.access.Role;

/** Somebody who asks the query service: by token what the API answers, signed in for pages. */
final class Asker implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.ALWAYS)
                    .build();
    private final int port;
    private final String token;

    Asker(int port, ScratchIdentity identity) throws JOSEException {
        this.port = port;
        this.token = identity.token(Role.MANAGER);
    }

    /** Asks once; answers how many nanoseconds it took, or throws where nothing was found. */
    long nanos(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        answer(path);
        return System.nanoTime() - begun;
    }

    /** What is answered; of a page, after signing in where that is still to be done. */
    String answer(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (path.startsWith("/api/")) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.uri().toString().endsWith(path)) {
            throw new IOException(
                    "%s was answered with %d by %s: %s"
                            .formatted(path, answer.statusCode(), answer.uri(), answer.body()));
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
