package org.goldenthread.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.goldenthread.platform.access.Role;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** An identity provider for tests: import it, and send its tokens as bearer tokens. */
@TestConfiguration
public class TestIdentity {

    private static final RSAKey KEY = key();

    /** Longer than the tests of a module take. */
    private static final Duration LIFE = Duration.ofHours(2);

    /** Signing is slow: whoever asks again gets the same token again. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @Bean
    JwtDecoder jwtDecoder() throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    /** A token of a client or person with these roles, working for the agency {@code medway}. */
    public static String token(String who, Role... roles) {
        return TOKENS.computeIfAbsent(
                who + Arrays.toString(roles), _ -> token(who, Instant.now().plus(LIFE), roles));
    }

    /** A token that ends, or ended, at this instant. */
    public static String token(String who, Instant expiresAt, Role... roles) {
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader(JWSAlgorithm.RS256),
                        new JWTClaimsSet.Builder()
                                .subject(who)
                                .claim("name", who)
                                .claim("agency", "medway")
                                .claim("roles", Stream.of(roles).map(Role::word).toList())
                                .expirationTime(Date.from(expiresAt))
                                .build());
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
