package org.goldenthread.query.reference;

import org.goldenthread.platform.calendar.BankHolidays;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the calendar in the database up to date at every start. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    ApplicationRunner writeCalendar(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return _ ->
                new TransactionTemplate(transactions)
                        .executeWithoutResult(
                                _ -> new CalendarDays(jdbc, new BankHolidays()).write());
    }
}
