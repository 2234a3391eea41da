package org.goldenthread.command.imports;

import org.goldenthread.platform.requests.ParameterReading;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Settings of imports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ImportProperties.class, OwnAuthority.class})
class ImportConfiguration {

    /** An upload is read as a whole, so that all that is wrong with it is told at once. */
    @Bean
    ParameterReading uploads() {
        return argument -> argument.getParameterType() == MultipartHttpServletRequest.class;
    }
}
