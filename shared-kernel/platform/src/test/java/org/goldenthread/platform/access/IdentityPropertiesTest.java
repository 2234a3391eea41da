package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldenthread.platform.testing.TestIdentity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

class IdentityPropertiesTest {

    /** Nothing listens on port 1. */
    private static final String NOBODY = "http://localhost:1";

    private static final String AUDIENCE = "golden-thread";

    private final String token = TestIdentity.token("ann", Role.MANAGER);

    @Test
    void let_a_service_start_before_its_identity_provider() {
        identity(null).decoder(Clock.systemUTC());
        identity(NOBODY + "/jwks").decoder(Clock.systemUTC());
    }

    @Test
    void do_not_call_a_token_bad_that_could_not_be_checked() {
        JwtDecoder byIssuer = identity(null).decoder(Clock.systemUTC());
        JwtDecoder byKeys = identity(NOBODY + "/jwks").decoder(Clock.systemUTC());

        assertThatThrownBy(() -> byIssuer.decode(token))
                .isInstanceOfAny(JwtDecoderInitializationException.class, JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> byKeys.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void start_no_service_that_was_not_told_whom_to_believe() {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("goldenthread.identity.audience=golden-thread")
                .run(context ->
                        assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining("set goldenthread.identity.issuer"));
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("goldenthread.identity.issuer=" + NOBODY)
                .run(context ->
                        assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining("set goldenthread.identity.audience"));
    }

    @Test
    void believe_no_token_that_is_meant_for_others_or_never_ends() {
        Instant now = Instant.now();

        assertThat(valid(List.of(AUDIENCE), now.plusSeconds(60), NOBODY)).isTrue();
        assertThat(valid(List.of("others", AUDIENCE), now.plusSeconds(60), NOBODY)).isTrue();
        assertThat(valid(List.of("others"), now.plusSeconds(60), NOBODY)).isFalse();
        assertThat(valid(null, now.plusSeconds(60), NOBODY)).isFalse();
        assertThat(valid(List.of(AUDIENCE), null, NOBODY)).isFalse();
        assertThat(valid(List.of(AUDIENCE), now.minusSeconds(3_600), NOBODY)).isFalse();
        assertThat(valid(List.of(AUDIENCE), now.plusSeconds(60), "http://elsewhere")).isFalse();
    }

    private static IdentityProperties identity(@Nullable String keys) {
        return new IdentityProperties(
                NOBODY, keys, AUDIENCE, Duration.ofSeconds(3), Duration.ofMinutes(1), 10);
    }

    private static boolean valid(
            @Nullable List<String> audience, @Nullable Instant ends, String issuer) {
        Jwt.Builder token =
                Jwt.withTokenValue("token").header("alg", "RS256").subject("ann").issuer(issuer);
        if (audience != null) {
            token.audience(audience);
        }
        if (ends != null) {
            token.expiresAt(ends);
        }
        return !identity(null).validator().validate(token.build()).hasErrors();
    }

    @EnableConfigurationProperties(IdentityProperties.class)
    static class Bound {}
}
