package org.goldenthread.query.figures.indicators;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The indicators and their engine. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    IndicatorCatalogue indicatorCatalogue() {
        return IndicatorCatalogue.read();
    }

    @Bean
    Definitions definitions(IndicatorCatalogue catalogue, JdbcClient jdbc) {
        return new Definitions(catalogue, jdbc);
    }

    @Bean
    IndicatorEngine figures(JdbcClient jdbc) {
        return new IndicatorEngine(jdbc);
    }
}
