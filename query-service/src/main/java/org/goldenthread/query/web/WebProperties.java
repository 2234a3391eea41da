package org.goldenthread.query.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this application is known to the identity provider at {@code goldenthread.identity.issuer}.
 *
 * @param clientId the client's id; the local run's unless set
 * @param clientSecret the client's secret; the local run's unless set
 */
@ConfigurationProperties("goldenthread.web")
record WebProperties(
        @DefaultValue("web") String clientId, @DefaultValue("local-web") String clientSecret) {}
