package org.goldenthread.local.stories;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing that was acknowledged is lost, and nothing is there twice, whatever is killed. */
class CrashIT {

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.empty("crash");
        product.ready();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void killing_the_command_service_during_fifty_commands_loses_none_and_doubles_none() {
        new FiftyCommands(product).crash("2024-01-08", running -> running.kill("command-service"));
    }

    @Test
    void killing_everything_during_fifty_commands_loses_none_and_doubles_none() {
        new FiftyCommands(product).crash("2024-02-05", Product::killEverything);
    }
}
