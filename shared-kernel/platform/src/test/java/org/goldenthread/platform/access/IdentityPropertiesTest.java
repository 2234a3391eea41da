package org.goldenthread.platform.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.platform.testing.TestIdentity;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

class IdentityPropertiesTest {

    /** Nothing listens on port 1. */
    private static final String NOBODY = "http://localhost:1";

    private final String token = TestIdentity.token("ann", Role.MANAGER);

    @Test
    void let_a_service_start_before_its_identity_provider() {
        new IdentityProperties(NOBODY, null, null).decoder();
        new IdentityProperties(NOBODY, NOBODY + "/jwks", null).decoder();
    }

    @Test
    void do_not_call_a_token_bad_that_could_not_be_checked() {
        JwtDecoder byIssuer = new IdentityProperties(NOBODY, null, null).decoder();
        JwtDecoder byKeys = new IdentityProperties(NOBODY, NOBODY + "/jwks", null).decoder();

        assertThatThrownBy(() -> byIssuer.decode(token))
                .isInstanceOfAny(JwtDecoderInitializationException.class, JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> byKeys.decode(token))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
