package org.goldenthread.query.figures.bridge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bridges over the service's records. */
@Configuration(proxyBeanMethods = false)
class BridgeConfiguration {

    @Bean
    Bridging bridging(JdbcClient jdbc) {
        return new Bridging(jdbc);
    }
}
