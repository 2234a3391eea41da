package org.goldenthread.bench.scratch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Lets in at once whoever comes, by the authorization-code flow of OpenID Connect: nothing is
 * typed, and the code is the nonce.
 *
 * @param issuer the address of the server
 * @param idToken makes a signed token that names this nonce
 */
record ScratchSignIn(String issuer, UnaryOperator<String> idToken) {

    void answer(HttpServer server) {
        server.createContext("/.well-known/openid-configuration", this::metadata);
        server.createContext("/authorize", this::letIn);
        server.createContext("/token", this::tokens);
    }

    private void metadata(HttpExchange asked) throws IOException {
        json(
                asked,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/jwks","subject_types_supported":["public"],"response_types_supported":["code"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .formatted(issuer));
    }

    private void letIn(HttpExchange asked) throws IOException {
        Map<String, String> wanted = words(asked.getRequestURI().getRawQuery());
        asked.getResponseHeaders()
                .set(
                        "Location",
                        "%s?code=%s&state=%s"
                                .formatted(
                                        wanted.get("redirect_uri"),
                                        word(wanted.getOrDefault("nonce", "none")),
                                        word(wanted.getOrDefault("state", ""))));
        asked.sendResponseHeaders(302, -1);
        asked.close();
    }

    private void tokens(HttpExchange asked) throws IOException {
        String form = new String(asked.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII);
        String token = idToken.apply(words(form).getOrDefault("code", ""));
        json(
                asked,
                """
                {"access_token":"%1$s","id_token":"%1$s","token_type":"Bearer","expires_in":3600}
                """
                        .formatted(token));
    }

    private static void json(HttpExchange asked, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(200, body.length);
        try (var out = asked.getResponseBody()) {
            out.write(body);
        }
    }

    private static Map<String, String> words(String form) {
        return Arrays.stream(form.split("&"))
                .map(word -> word.split("=", 2))
                .collect(
                        Collectors.toMap(
                                word -> word[0],
                                word -> URLDecoder.decode(word[1], StandardCharsets.UTF_8)));
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
