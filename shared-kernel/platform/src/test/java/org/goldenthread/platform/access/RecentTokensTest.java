package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RecentTokensTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant ENDS = NOON.plusSeconds(300);

    private final List<String> signaturesChecked = new ArrayList<>();
    private final Set<String> withdrawn = new HashSet<>();
    private Instant now = NOON;
    private final RecentTokens tokens = tokens();

    @Test
    void a_signature_is_checked_once_a_minute_for_each_token() {
        tokens.decode("ann");
        now = NOON.plusSeconds(60);
        tokens.decode("ann");
        tokens.decode("ben");

        assertThat(signaturesChecked).containsExactly("ann", "ben");

        now = NOON.plusSeconds(61);
        assertThat(tokens.decode("ann").getSubject()).isEqualTo("ann");
        assertThat(signaturesChecked).containsExactly("ann", "ben", "ann");
    }

    @Test
    void a_key_that_was_withdrawn_counts_for_a_minute_and_no_longer() {
        tokens.decode("ann");
        withdrawn.add("ann");
        assertThat(tokens.decode("ann").getSubject()).isEqualTo("ann");

        now = NOON.plusSeconds(61);

        assertThatThrownBy(() -> tokens.decode("ann")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_token_that_has_ended_is_refused_however_lately_its_signature_was_seen() {
        now = ENDS.minusSeconds(1);
        tokens.decode("ann");

        now = ENDS.plusSeconds(1);

        assertThatThrownBy(() -> tokens.decode("ann")).isInstanceOf(JwtValidationException.class);
        assertThat(signaturesChecked).hasSize(1);
    }

    @Test
    void a_bad_signature_is_never_remembered_as_good() {
        withdrawn.add("ann");
        assertThatThrownBy(() -> tokens.decode("ann")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("ann")).isInstanceOf(BadJwtException.class);

        withdrawn.clear();

        assertThat(tokens.decode("ann").getSubject()).isEqualTo("ann");
    }

    private RecentTokens tokens() {
        Clock clock = new Movable();
        JwtTimestampValidator validator = new JwtTimestampValidator(Duration.ZERO);
        validator.setClock(clock);
        return new RecentTokens(this::checked, validator, Duration.ofMinutes(1), 10, clock);
    }

    private Jwt checked(String token) {
        signaturesChecked.add(token);
        if (withdrawn.contains(token)) {
            throw new BadJwtException("the signature is wrong");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject(token)
                .issuedAt(NOON.minusSeconds(1))
                .expiresAt(ENDS)
                .build();
    }

    private final class Movable extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
