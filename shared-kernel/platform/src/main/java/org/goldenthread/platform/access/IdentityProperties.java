package org.goldenthread.platform.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
 * Whose tokens a service believes.
 *
 * @param issuer the identity provider's address, as its tokens name it; the local run's unless set
 * @param jwkSetUri where its keys are, if they should not be looked up at the issuer
 * @param audience whom a token must be meant for, if that is to be checked
 */
@ConfigurationProperties("goldenthread.identity")
public record IdentityProperties(
        @DefaultValue("http://localhost:9000") String issuer,
        @Nullable String jwkSetUri,
        @Nullable String audience) {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    /** Asks the identity provider at the first token only, so that services may start before it. */
    JwtDecoder decoder() {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    (jwkSetUri == null
                                    ? NimbusJwtDecoder.withIssuerLocation(issuer)
                                    : NimbusJwtDecoder.withJwkSetUri(jwkSetUri))
                            .restOperations(impatient())
                            .build();
            decoder.setJwtValidator(validator());
            return decoder;
        });
    }

    /** Requests wait for keys: an identity provider that does not answer must not hold them up. */
    private static RestOperations impatient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(LONGEST);
        requests.setReadTimeout(LONGEST);
        return new RestTemplate(requests);
    }

    private OAuth2TokenValidator<Jwt> validator() {
        List<OAuth2TokenValidator<Jwt>> more = new ArrayList<>();
        if (audience != null) {
            more.add(
                    new JwtClaimValidator<List<String>>(
                            JwtClaimNames.AUD,
                            meantFor -> meantFor != null && meantFor.contains(audience)));
        }
        more.add(JwtValidators.createDefaultWithIssuer(issuer));
        return new DelegatingOAuth2TokenValidator<>(more);
    }
}
