package org.goldenthread.query.figures.plans;

import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the plans that are built in up to date in the database at every start. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    ApplicationRunner writeBuiltInPlans(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return _ ->
                new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> BuiltInPlans.write(jdbc));
    }
}
