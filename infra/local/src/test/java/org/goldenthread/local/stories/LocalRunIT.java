package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** The local run as a person sees it: it says what it does, stops cleanly, and keeps its data. */
class LocalRunIT {

    @Test
    void stops_cleanly_and_has_everything_again_at_the_next_start_and_says_when_a_part_ends() {
        try (Product product = Product.empty("run")) {
            assertThat(product.ready()).startsWith("ready ");
            assertThat(product.printed()).last().asString().startsWith("ready ");
            Caller manager = product.as(Role.MANAGER);
            String child = Children.registered(manager, "Siskin", "2018-08-18");

            // Ctrl-C, though a script started it in the background.
            assertThat(product.interrupt()).isZero();
            assertThat(product.printed()).last().asString().startsWith("Stopped.");
            product.startAgain();

            // The token of before the stop is still good, and so is the child.
            Answer entry = manager.command("record-care-entry", Children.care(child, "2025-05-05"));
            assertThat(entry.status()).as(entry.text()).isEqualTo(201);

            // One service without the other is of no use: whoever started it is told, and all of it
            // ends.
            assertThat(product.kill("query-service")).isOne();
            assertThat(product.printed())
                    .anyMatch(line -> line.startsWith("query-service has ended by itself"))
                    .last()
                    .asString()
                    .startsWith("Stopped.");
        }
    }
}
