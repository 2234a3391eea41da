package org.goldenthread.local.identity;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running identity provider. */
public final class IdentityProvider implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private IdentityProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on its port, with the kept signing key or a new one. */
    public static IdentityProvider start(IdentitySettings settings) throws IOException {
        RSAKey key = SigningKey.in(settings.keyFile());
        return new IdentityProvider(
                new SpringApplicationBuilder(IdentityConfiguration.class)
                        .web(WebApplicationType.SERVLET)
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .initializers(context -> register(context, settings, key))
                        .properties(properties(settings))
                        .run());
    }

    private static void register(
            ConfigurableApplicationContext context, IdentitySettings settings, RSAKey key) {
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(IdentitySettings.class, () -> settings);
        beans.registerBean(RSAKey.class, () -> key);
    }

    /** Its own cookie name: cookies ignore ports, and the web pages are on localhost too. */
    private static Map<String, Object> properties(IdentitySettings settings) {
        return Map.of(
                "spring.config.name",
                "identity-provider",
                "server.port",
                settings.port(),
                "server.address",
                "localhost",
                "server.servlet.session.cookie.name",
                "IDENTITY",
                "server.servlet.session.cookie.same-site",
                "lax",
                "server.servlet.session.cookie.http-only",
                true,
                "server.tomcat.use-relative-redirects",
                true,
                "spring.jmx.enabled",
                false);
    }

    @Override
    public void close() {
        context.close();
    }
}
