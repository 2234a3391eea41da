package org.goldenthread.query.forms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** Recording, wired. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    /** The keys under which forms are sent. */
    @Bean
    IdGenerator formKeys() {
        return new JdkIdGenerator();
    }
}
