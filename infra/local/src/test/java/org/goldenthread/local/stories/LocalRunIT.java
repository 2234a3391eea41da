package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** The local run as a person sees it: it says what it does, stops cleanly, and keeps its data. */
class LocalRunIT {

    @Test
    void stops_cleanly_and_has_everything_again_at_the_next_start() {
        Product product = Product.empty("run");
        assertThat(product.ready()).startsWith("ready ");
        assertThat(product.printed()).last().asString().startsWith("ready ");
        Caller manager = product.as(Role.MANAGER);
        String child = Children.registered(manager, "Siskin", "2018-08-18");

        assertThat(product.stop()).isZero();
        assertThat(product.printed()).last().asString().startsWith("Stopped.");
        product.startAgain();

        // The token of before the stop is still good, and so is the child.
        Answer entry = manager.command("record-care-entry", Children.care(child, "2025-05-05"));
        assertThat(entry.status()).as(entry.text()).isEqualTo(201);
        product.close();
    }
}
