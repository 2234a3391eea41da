package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.local.stories.Caller.Answer;

/** Invented children of the stories, and what commonly happens to them. */
public final class Children {

    private Children() {}

    /** Registers a child on the day of birth; answers the child's id. */
    public static String registered(Caller worker, String givenName, String bornOn) {
        Answer answer =
                worker.command(
                        "register-child",
                        Map.of(
                                "registeredOn",
                                bornOn,
                                "sex",
                                "F",
                                "bornOn",
                                bornOn,
                                "name",
                                Map.of("given", givenName, "family", "Storybook")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.stream();
    }

    /** A care entry under section 20 with foster carers. */
    public static Map<String, Object> care(String child, String enteredOn) {
        return Map.of(
                "childId", child,
                "enteredOn", enteredOn,
                "legalStatus", "V2",
                "need", "N1",
                "placement", "U6",
                "provider", "PR1");
    }
}
