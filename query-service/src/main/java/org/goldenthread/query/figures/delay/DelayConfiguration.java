package org.goldenthread.query.figures.delay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recording delay over the service's records. */
@Configuration(proxyBeanMethods = false)
class DelayConfiguration {

    @Bean
    Delays delays(JdbcClient jdbc) {
        return new Delays(jdbc);
    }
}
