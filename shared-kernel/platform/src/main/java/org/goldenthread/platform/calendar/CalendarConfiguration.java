package org.goldenthread.platform.calendar;

import org.goldenthread.pathway.calendar.WorkingDays;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Working days as England counts them. */
@AutoConfiguration
public class CalendarConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WorkingDays workingDays() {
        return new WorkingDays(new BankHolidays());
    }
}
