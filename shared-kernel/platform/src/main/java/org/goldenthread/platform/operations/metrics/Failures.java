package org.goldenthread.platform.operations.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * The processors whose last batch failed. Axon itself forgets the failure while it waits to try
 * again, so each processor reports here how its batches end.
 */
final class Failures implements ConfigurerModule {

    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    boolean isFailed(String processor) {
        return failed.contains(processor);
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor((_, processor) -> watching(processor));
    }

    private MessageHandlerInterceptor<EventMessage<?>> watching(String processor) {
        return (batch, chain) -> {
            batch.getOrComputeResource(
                    Failures.class.getName(),
                    _ -> {
                        batch.afterCommit(_ -> failed.remove(processor));
                        batch.onRollback(_ -> failed.add(processor));
                        return true;
                    });
            return chain.proceed();
        };
    }
}
