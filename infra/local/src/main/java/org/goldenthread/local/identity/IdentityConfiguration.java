package org.goldenthread.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.goldenthread.platform.access.Role;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Spring Authorization Server with in-memory clients and people. Names what it needs one by one:
 * the launcher's class path holds both services, whose own set-up must not start here.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class IdentityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.oidc(Customizer.withDefaults());
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(
                        new ClientLimitFilter(new FailedSignIns(Clock.systemUTC())),
                        HeaderWriterFilter.class)
                .exceptionHandling(errors ->
                        errors.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signingIn(HttpSecurity http) throws Exception {
        FailedSignIns failed = new FailedSignIns(Clock.systemUTC());
        var refused = new SimpleUrlAuthenticationFailureHandler("/login?error");
        var welcomed = new SavedRequestAwareAuthenticationSuccessHandler();
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form ->
                        form.failureHandler(
                                        (request, response, failure) -> {
                                            failed.failed(
                                                    SignInLimitFilter.nameIn(request),
                                                    request.getRemoteAddr());
                                            refused.onAuthenticationFailure(
                                                    request, response, failure);
                                        })
                                .successHandler((request, response, signedIn) -> {
                                    failed.succeeded(signedIn.getName());
                                    welcomed.onAuthenticationSuccess(request, response, signedIn);
                                }))
                .addFilterBefore(
                        new SignInLimitFilter(failed), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    @Bean
    RegisteredClientRepository clients(IdentitySettings settings) {
        return new InMemoryRegisteredClientRepository(Clients.all(settings.webAddress()));
    }

    @Bean
    UserDetailsService people() {
        List<UserDetails> people =
                DemoPerson.ALL.stream().map(IdentityConfiguration::signIn).toList();
        return new InMemoryUserDetailsManager(people);
    }

    private static UserDetails signIn(DemoPerson person) {
        return User.withUsername(person.username())
                .password("{noop}" + person.password())
                .roles(person.role().name())
                .build();
    }

    /** Says in every token who, in which role and from which agency. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            Authentication signedIn = context.getPrincipal();
            String principal = Objects.requireNonNull(signedIn).getName();
            Role role = DemoPerson.roleOf(principal);
            context.getClaims()
                    .claim("roles", List.of(role.word()))
                    .claim("agency", DemoPerson.agencyOf(role));
            if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
                context.getClaims().audience(List.of(IdentitySettings.AUDIENCE));
            }
            DemoPerson.ALL.stream()
                    .filter(person -> person.username().equals(principal))
                    .forEach(person -> context.getClaims().claim("name", person.fullName()));
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(RSAKey signingKey) {
        return new ImmutableJWKSet<>(new JWKSet(signingKey));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings addresses(IdentitySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }
}
