package org.goldenthread.platform.problems;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** One form of refusal for filters, endpoints and container. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
public class ProblemConfiguration {

    @Bean
    ProblemWriter problemWriter(ObjectProvider<ProblemPages> pages) {
        return new ProblemWriter(() -> Optional.ofNullable(pages.getIfAvailable()));
    }

    @Bean
    ProblemFilter problemFilter(ProblemWriter problems) {
        return new ProblemFilter(problems);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorEndpoint errorEndpoint(ProblemWriter problems) {
        return new ErrorEndpoint(problems);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(
            ProblemWriter problems) {
        return factory ->
                factory.addContextCustomizers(context ->
                        context.getParent()
                                .getPipeline()
                                .addValve(new ContainerProblems(problems)));
    }
}
