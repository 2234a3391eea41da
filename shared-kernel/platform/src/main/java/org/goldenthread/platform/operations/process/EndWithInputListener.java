package org.goldenthread.platform.operations.process;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Starts the watch as early as a service can read its settings, so that one that is still starting
 * ends too. Asked for by {@code goldenthread.process.ends-with-input=true}.
 */
public final class EndWithInputListener
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final AtomicBoolean WATCHING = new AtomicBoolean();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        boolean asked =
                event.getEnvironment()
                        .getProperty("goldenthread.process.ends-with-input", Boolean.class, false);
        if (asked && WATCHING.compareAndSet(false, true)) {
            EndWithInput.watch(System.in);
        }
    }
}
