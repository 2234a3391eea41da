package org.goldenthread.platform.requests;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What is looked at before any handler is asked, in this order. */
@AutoConfiguration
public class RequestsConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<ParameterReading> reading;

    RequestsConfiguration(ObjectProvider<ParameterReading> reading) {
        this.reading = reading;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowedFirst());
        registry.addInterceptor(new OnlyWhatIsTaken(reading));
    }
}
