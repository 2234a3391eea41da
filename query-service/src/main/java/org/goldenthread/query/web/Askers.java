package org.goldenthread.query.web;

import java.util.Objects;
import org.goldenthread.query.commandclient.CommandClient;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.stereotype.Component;

/** The person in front of a page, as somebody who asks acts: with the token of their sign-in. */
@Component
public class Askers {

    private final OAuth2AuthorizedClientManager clients;

    Askers(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * Whoever is signed in now, asking under this idempotency key; the token is renewed when it has
     * run out and the provider renews it.
     */
    public CommandClient.Asker current(@Nullable String key) {
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        OAuth2AuthorizedClient client =
                Objects.requireNonNull(
                        clients.authorize(
                                OAuth2AuthorizeRequest.withClientRegistrationId(WebSecurity.CLIENT)
                                        .principal(person)
                                        .build()));
        return new CommandClient.Asker("Bearer " + client.getAccessToken().getTokenValue(), key);
    }
}
