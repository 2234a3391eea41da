package org.goldenthread.platform.access;

import jakarta.servlet.DispatcherType;
import org.goldenthread.platform.problems.ProblemConfiguration;
import org.goldenthread.platform.problems.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/** Every request needs a token, and every endpoint says which roles may use it. */
@AutoConfiguration(
        after = ProblemConfiguration.class,
        before = {
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class
        })
@EnableMethodSecurity(jsr250Enabled = true, proxyTargetClass = true)
@EnableConfigurationProperties({IdentityProperties.class, BodyLimits.class})
public class AccessConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(IdentityProperties identity) {
        return identity.decoder();
    }

    @Bean
    BodyLimitFilter bodyLimitFilter(BodyLimits limits, ProblemWriter problems) {
        return new BodyLimitFilter(limits, problems);
    }

    /** Last of the chains, so that a service may put one for its web pages before it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain tokens(HttpSecurity http, ProblemWriter problems) {
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
                .build();
    }

    private static JwtAuthenticationToken signedIn(Jwt token) {
        return new JwtAuthenticationToken(
                token, Authorities.of(token.getClaimAsStringList("roles")));
    }
}
