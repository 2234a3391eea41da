package org.goldenthread.local.identity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.platform.access.Role;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients that the local identity provider knows, as the public contract names them. */
final class Clients {

    private static final Duration A_WORKING_DAY = Duration.ofHours(8);

    private Clients() {}

    /** One client for each role, and one for the web pages at this address. */
    static List<RegisteredClient> all(String webAddress) {
        List<RegisteredClient> clients = new ArrayList<>();
        for (Role role : Role.values()) {
            clients.add(script(role));
        }
        clients.add(webPages(webAddress));
        return clients;
    }

    /** A script in this role: client id is the role, secret is {@code local-} and the role. */
    private static RegisteredClient script(Role role) {
        return client(role.word())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient webPages(String address) {
        return client("web")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/local")
                .postLogoutRedirectUri(address + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient.Builder client(String id) {
        return RegisteredClient.withId(
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString())
                .clientId(id)
                .clientSecret("{noop}local-" + id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(A_WORKING_DAY)
                                .refreshTokenTimeToLive(A_WORKING_DAY)
                                .build());
    }
}
