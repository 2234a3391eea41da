package org.goldenthread.query.worklists.clocks;

import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.worklists.teams.Teams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clocks and their engine. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    ClockCatalogue clockCatalogue() {
        return ClockCatalogue.read();
    }

    @Bean
    Clocks clocks(JdbcClient jdbc) {
        return new Clocks(jdbc);
    }

    @Bean
    WorkLists workLists(ClockCatalogue catalogue, Clocks clocks, Teams teams, Knowledge knowledge) {
        return new WorkLists(catalogue, clocks, new Colleagues(teams), knowledge);
    }

    @Bean
    ChildClocks childClocks(ClockCatalogue catalogue, Clocks clocks) {
        return new ChildClocks(catalogue, clocks);
    }
}
