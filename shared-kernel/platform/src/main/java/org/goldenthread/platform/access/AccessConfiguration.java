package org.goldenthread.platform.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.goldenthread.platform.problems.ProblemConfiguration;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every request needs a token, and every endpoint says which roles may use it. */
@AutoConfiguration(
        after = ProblemConfiguration.class,
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class
        })
@EnableMethodSecurity(jsr250Enabled = true, proxyTargetClass = true)
@EnableConfigurationProperties({
    IdentityProperties.class,
    BodyLimits.class,
    RequestLimits.class,
    PublicAddress.class,
    TrustedProxies.class
})
public class AccessConfiguration {

    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(),"
                    + " browsing-topics=()";

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentityProperties identity, ObjectProvider<Clock> clock) {
        return identity.decoder(clock.getIfAvailable(Clock::systemUTC));
    }

    /** Else each filter of the chains would be measured by itself at each request, for nobody. */
    @Bean
    SecurityObservationSettings filtersGoUnobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(BodyLimits limits, ProblemWriter problems) {
        return new BodyLimitFilter(limits, problems);
    }

    @Bean
    BodyTypeFilter bodyTypeFilter(ProblemWriter problems) {
        return new BodyTypeFilter(problems);
    }

    @Bean
    AnswerTypeFilter answerTypeFilter(ProblemWriter problems) {
        return new AnswerTypeFilter(problems);
    }

    /** Before everything that might make an address out of the request. */
    @Bean
    FilterRegistrationBean<PublicAddressFilter> publicAddressFilter(PublicAddress address) {
        var filter = new FilterRegistrationBean<>(new PublicAddressFilter(address.publicAddress()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Before everything that might ask where the request came from. */
    @Bean
    FilterRegistrationBean<ClientAddressFilter> clientAddressFilter(TrustedProxies proxies) {
        var filter = new FilterRegistrationBean<>(new ClientAddressFilter(proxies));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** A part of the chains, and of nothing besides: it has to know who asks. */
    @Bean
    RequestLimitFilter requestLimitFilter(
            RequestLimits limits, ObjectProvider<Clock> clock, ProblemWriter problems) {
        return new RequestLimitFilter(
                limits.requestsPerMinute(), clock.getIfAvailable(Clock::systemUTC), problems);
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> notByItself(RequestLimitFilter limit) {
        var filter = new FilterRegistrationBean<>(limit);
        filter.setEnabled(false);
        return filter;
    }

    /** The session's cookie goes over TLS alone where people come over TLS. */
    @Bean
    ServletContextInitializer cookiesBehindTls(PublicAddress address) {
        return context -> {
            if (address.isSecure()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    /** Last of the chains, so that a service may put one for its web pages before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain tokens(
            HttpSecurity http, ProblemWriter problems, RequestLimitFilter limit) {
        RefusedAccess refused = new RefusedAccess(problems);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(
                                        "/actuator/health",
                                        "/actuator/health/**",
                                        "/actuator/prometheus",
                                        "/api/openapi",
                                        "/api/openapi/**")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(server ->
                        server.jwt(jwt ->
                                        jwt.jwtAuthenticationConverter(
                                                AccessConfiguration::signedIn))
                                .authenticationEntryPoint(refused)
                                .accessDeniedHandler(refused))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .headers(AccessConfiguration::quiet)
                .addFilterBefore(limit, AuthorizationFilter.class)
                .build();
    }

    /**
     * Other sites do not learn where somebody came from, and no page may use what it never needs.
     */
    public static void quiet(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(NOTHING_OF_THE_DEVICE));
    }

    private static JwtAuthenticationToken signedIn(Jwt token) {
        return new JwtAuthenticationToken(
                token, Authorities.of(token.getClaimAsStringList("roles")));
    }
}
