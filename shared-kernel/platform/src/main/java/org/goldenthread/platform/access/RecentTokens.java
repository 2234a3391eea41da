package org.goldenthread.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.util.ConcurrentLruCache;

/**
 * Checks the signature of a token once in a while, not at each request. Whether it has ended, and
 * whatever else it must say, is looked at each time.
 */
final class RecentTokens implements JwtDecoder {

    private final OAuth2TokenValidator<Jwt> validator;
    private final Duration rememberedFor;
    private final Clock clock;
    private final ConcurrentLruCache<String, Checked> checked;

    /** A token whose signature was right, and when that was seen. */
    private record Checked(Jwt token, Instant at) {}

    RecentTokens(
            JwtDecoder signatures,
            OAuth2TokenValidator<Jwt> validator,
            Duration rememberedFor,
            int most,
            Clock clock) {
        this.validator = validator;
        this.rememberedFor = rememberedFor;
        this.clock = clock;
        this.checked =
                new ConcurrentLruCache<>(
                        most, token -> new Checked(signatures.decode(token), clock.instant()));
    }

    @Override
    public Jwt decode(String token) {
        Checked known = checked.get(token);
        if (known.at().plus(rememberedFor).isBefore(clock.instant())) {
            checked.remove(token);
            known = checked.get(token);
        }
        OAuth2TokenValidatorResult result = validator.validate(known.token());
        if (result.hasErrors()) {
            throw new JwtValidationException(
                    "the token is no longer good: "
                            + result.getErrors().iterator().next().getDescription(),
                    result.getErrors());
        }
        return known.token();
    }
}
