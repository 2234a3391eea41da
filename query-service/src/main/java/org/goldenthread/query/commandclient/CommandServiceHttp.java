package org.goldenthread.query.commandclient;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import org.goldenthread.platform.problems.Trace;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The one way to the command service: measured, found in its log under the trace of whoever asked
 * here, and never waited for without end.
 */
@Component
class CommandServiceHttp {

    private final CommandServiceProperties properties;
    private final ObservationRegistry observations;

    CommandServiceHttp(CommandServiceProperties properties, ObservationRegistry observations) {
        this.properties = properties;
        this.observations = observations;
    }

    /** What is sent on elsewhere was not answered by the command service. */
    private static final class NoDetours extends SimpleClientHttpRequestFactory {

        @Override
        protected void prepareConnection(HttpURLConnection connection, String method)
                throws IOException {
            super.prepareConnection(connection, method);
            connection.setInstanceFollowRedirects(false);
        }
    }

    /** A client that waits no longer than this for an answer. */
    RestClient waiting(Duration longest) {
        SimpleClientHttpRequestFactory requests = new NoDetours();
        requests.setConnectTimeout(properties.connect());
        requests.setReadTimeout(longest);
        return RestClient.builder()
                .baseUrl(properties.url())
                .requestFactory(requests)
                .observationRegistry(observations)
                .requestInterceptor(CommandServiceHttp::underTheSameTrace)
                .build();
    }

    private static ClientHttpResponse underTheSameTrace(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Trace.passedOn().ifPresent(parent -> request.getHeaders().set(Trace.HEADER, parent));
        return execution.execute(request, body);
    }
}
