package org.goldenthread.query.figures.reference;

import org.goldenthread.platform.calendar.BankHolidays;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings what is built in up to date in the database at every start. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ApplicationRunner writeWhatIsBuiltIn(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return _ ->
                new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> {
                            new CalendarDays(jdbc, new BankHolidays()).write();
                            new CodeRows(jdbc).write();
                        });
    }
}
