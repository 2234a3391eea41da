package org.goldenthread.bench.scratch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.goldenthread.platform.access.Role;

/** An identity provider of one manager: it signs tokens, and lets in whoever comes. */
public final class ScratchIdentity implements AutoCloseable {

    /** Whom its tokens are meant for. */
    public static final String AUDIENCE = "golden-thread";

    /** As the query service names itself to its provider, unless told otherwise. */
    private static final String PAGES = "web";

    private static final int KEY_BITS = 2048;
    private static final Duration LIFE = Duration.ofHours(12);

    private final RSAKey key;
    private final HttpServer server;

    private ScratchIdentity(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** Listens on a free port of this machine. */
    public static ScratchIdentity start() throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(KEY_BITS).keyID("scratch").generate();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/jwks",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var out = exchange.getResponseBody()) {
                        out.write(keys);
                    }
                });
        ScratchIdentity identity = new ScratchIdentity(key, server);
        new ScratchSignIn(identity.issuer(), identity::pageToken).answer(server);
        server.start();
        return identity;
    }

    /** Its address, as its tokens name it. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A token of a client with this role, good for as long as any benchmark takes. */
    public String token(Role role) throws JOSEException {
        return signed(claims(role).audience(AUDIENCE));
    }

    private String pageToken(String nonce) {
        try {
            return signed(claims(Role.MANAGER).audience(PAGES).claim("nonce", nonce));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims(Role role) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("benchmark")
                .claim("agency", "council")
                .claim("roles", List.of(role.word()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
    }

    private String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
