package org.goldenthread.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.goldenthread.platform.settings.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * Whose tokens a service believes; without an issuer and an audience it does not start.
 *
 * @param issuer the identity provider's address, as its tokens name it
 * @param jwkSetUri where its keys are, if they should not be looked up at the issuer
 * @param audience whom a token must be meant for
 * @param answer how long to wait for an answer about its keys, while requests wait for it
 * @param signatureSeen for how long a token's signature need not be checked again; so long a key
 *     that the provider withdraws still counts
 * @param tokensRemembered how many tokens are remembered for that: as many people and systems as
 *     one service sees at one time
 */
@ConfigurationProperties("goldenthread.identity")
public record IdentityProperties(
        @DefaultValue("") String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("") String audience,
        @DefaultValue("3s") Duration answer,
        @DefaultValue("1m") Duration signatureSeen,
        @DefaultValue("10000") int tokensRemembered) {

    /** Nobody's tokens are believed by default. */
    public IdentityProperties {
        mustBeSet(issuer, "issuer", "the address of the identity provider, as its tokens name it");
        mustBeSet(audience, "audience", "whom its tokens are meant for, such as golden-thread");
        new Setting("goldenthread.identity.answer")
                .within(answer, Duration.ofMillis(100), Duration.ofMinutes(1));
        new Setting("goldenthread.identity.signature-seen")
                .within(signatureSeen, Duration.ZERO, Duration.ofMinutes(10));
        new Setting("goldenthread.identity.tokens-remembered")
                .within(tokensRemembered, 1, 10_000_000);
    }

    private static void mustBeSet(String value, String name, String meaning) {
        if (value.isBlank()) {
            throw new IllegalStateException(
                    "There is no identity provider to believe: set goldenthread.identity.%s to %s."
                            .formatted(name, meaning));
        }
    }

    /** Asks the identity provider at the first token only, so that services may start before it. */
    JwtDecoder decoder(Clock clock) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    (jwkSetUri == null
                                    ? NimbusJwtDecoder.withIssuerLocation(issuer)
                                    : NimbusJwtDecoder.withJwkSetUri(jwkSetUri))
                            .restOperations(impatient())
                            .build();
            decoder.setJwtValidator(validator());
            return new RecentTokens(decoder, validator(), signatureSeen, tokensRemembered, clock);
        });
    }

    /** Requests wait for keys: an identity provider that does not answer must not hold them up. */
    private RestOperations impatient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(answer);
        requests.setReadTimeout(answer);
        return new RestTemplate(requests);
    }

    /** What a token must say, whoever signed it: a token that never ends is none. */
    OAuth2TokenValidator<Jwt> validator() {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD,
                        meantFor -> meantFor != null && meantFor.contains(audience)),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, ends -> ends != null),
                JwtValidators.createDefaultWithIssuer(issuer));
    }
}
