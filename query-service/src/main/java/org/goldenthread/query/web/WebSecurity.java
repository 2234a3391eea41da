package org.goldenthread.query.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.goldenthread.platform.access.AccessConfiguration;
import org.goldenthread.platform.access.Authorities;
import org.goldenthread.platform.access.IdentityProperties;
import org.goldenthread.platform.access.RequestLimitFilter;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Signing in to the web pages with the authorization-code flow of any OpenID Connect provider. The
 * API keeps its own chain, which wants a token with every request.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class WebSecurity {

    static final String CLIENT = "local";

    /**
     * Everything comes from here; nothing is framed; no script or style stands in a page. Forms
     * lead here too, and by way of signing in and out to the identity provider.
     */
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " frame-ancestors 'none'; form-action 'self' %s";

    private static final RequestMatcher PAGES =
            request ->
                    !request.getRequestURI().startsWith("/api")
                            && !request.getRequestURI().startsWith("/actuator");

    /** The provider is asked at the first sign-in only, so that services may start before it. */
    @Bean
    ClientRegistrationRepository clientRegistrations(
            IdentityProperties identity, WebProperties web) {
        return new SupplierClientRegistrationRepository(() ->
                new InMemoryClientRegistrationRepository(
                        provider(identity)
                                .registrationId(CLIENT)
                                .clientId(web.clientId())
                                .clientSecret(web.clientSecret())
                                .scope("openid", "profile")
                                .build()));
    }

    private static ClientRegistration.Builder provider(IdentityProperties identity) {
        try {
            return ClientRegistrations.fromIssuerLocation(identity.issuer());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new AuthenticationServiceException("the identity provider does not answer", e);
        }
    }

    @Bean
    @Order(1)
    SecurityFilterChain webPages(
            HttpSecurity http,
            ClientRegistrationRepository clients,
            IdentityProperties identity,
            KeptForms forms,
            KeptAnswers answers,
            ProblemWriter problems,
            SignInRefused refused,
            RequestLimitFilter limit) {
        OidcClientInitiatedLogoutSuccessHandler signedOut =
                new OidcClientInitiatedLogoutSuccessHandler(clients);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.securityMatcher(PAGES)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/assets/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .requestCache(asked -> asked.requestCache(asAsked()))
                .oauth2Login(login ->
                        login.loginPage("/oauth2/authorization/" + CLIENT)
                                .failureHandler(refused)
                                .withObjectPostProcessor(beforeItBegan(refused))
                                .userInfoEndpoint(
                                        user -> user.userAuthoritiesMapper(rolesOfTheIdToken())))
                .logout(logout -> logout.logoutSuccessHandler(signedOut))
                .addFilterAfter(new AnswerFilter(answers, problems), AuthorizationFilter.class)
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(forms))
                .addFilterBefore(limit, AuthorizationFilter.class)
                .headers(AccessConfiguration::quiet)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy ->
                                        policy.policyDirectives(
                                                CONTENT_POLICY.formatted(
                                                        originOf(identity.issuer()))))
                                .frameOptions(frames -> frames.deny()))
                .build();
    }

    /**
     * Whoever signs in on the way to a page comes to that page: the framework would add a word to
     * its address, which pages do not know and refuse. Null is no word; the framework does not say
     * that it may be.
     */
    @SuppressWarnings("NullAway")
    private static RequestCache asAsked() {
        HttpSessionRequestCache asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        asked.setRequestMatcher(WebSecurity::isPage);
        return asked;
    }

    /** Whoever sends a form, or fetches something for a page, does not come back to that. */
    private static boolean isPage(HttpServletRequest request) {
        String wanted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && (wanted == null || wanted.contains("text/html"));
    }

    /** The framework has no setting for a provider that cannot even be asked where it signs in. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beforeItBegan(
            SignInRefused refused) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refused);
                return filter;
            }
        };
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static GrantedAuthoritiesMapper rolesOfTheIdToken() {
        return given -> {
            Set<GrantedAuthority> roles = new HashSet<>();
            for (GrantedAuthority authority : given) {
                if (authority instanceof OidcUserAuthority user) {
                    roles.addAll(Authorities.of(user.getIdToken().getClaimAsStringList("roles")));
                }
            }
            return roles;
        };
    }
}
