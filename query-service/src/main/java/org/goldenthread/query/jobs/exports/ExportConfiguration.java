package org.goldenthread.query.jobs.exports;

import javax.sql.DataSource;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.children.chronology.WholeHistory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Exporting, wired. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportProperties.class)
class ExportConfiguration {

    @Bean
    Exporter exporter(
            DataSource source,
            Exports exports,
            Pieces pieces,
            WholeHistory history,
            Knowledge knowledge,
            ExportProperties properties) {
        return new Exporter(source, exports, pieces, history, knowledge, properties);
    }

    /** What was left undone is taken up once the service has started. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp(ApplicationReadyEvent started) {
        started.getApplicationContext().getBean(Exporter.class).wake();
    }
}
