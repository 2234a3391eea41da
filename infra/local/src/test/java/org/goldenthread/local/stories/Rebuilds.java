package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;

/** Records told once more from the journal, and compared with what was shown. */
final class Rebuilds {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Rebuilds() {}

    /** What was shown equals what the journal says, table by table; then it is put in its place. */
    static void giveTheSameRecords(Product product) {
        Caller administrator = product.as(Role.ADMINISTRATOR);
        Answer begun = administrator.post("/api/rebuilds", Map.of("adopt", true));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        String path = begun.response().headers().firstValue("Location").orElseThrow();

        Answer over =
                Awaitility.await()
                        .atMost(LONGEST)
                        .until(
                                () -> administrator.ask(path),
                                answer ->
                                        !"running"
                                                .equals(answer.body().path("state").asString("")));

        assertThat(over.body().path("state").asString()).as(over.text()).isEqualTo("completed");
        assertThat(over.body().path("equal").booleanValue()).as(over.text()).isTrue();
        assertThat(over.body().path("adopted").booleanValue()).as(over.text()).isTrue();
    }
}
