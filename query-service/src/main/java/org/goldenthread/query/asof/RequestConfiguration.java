package org.goldenthread.query.asof;

import java.util.List;
import org.goldenthread.platform.requests.ParameterReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handlers take the parameters of a request as types. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    private final RequestResolver resolver;

    RequestConfiguration(RequestResolver resolver) {
        this.resolver = resolver;
    }

    /** Such an argument refuses what it does not know by itself. */
    @Bean
    ParameterReading parameterReading() {
        return RequestReaders::isRequest;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
    }
}
