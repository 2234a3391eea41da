package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Looking costs nothing: whoever only looks leaves nothing in use behind. */
class LookingStoryIT {

    private static final int LOOKS = 200;
    private static final int AT_ONE_TIME = 8;
    private static final Pattern IN_USE =
            Pattern.compile("(?m)^hikaricp_connections_(?:active|pending)\\{.*} (.*)$");
    private static final Map<String, Object> A_CHILD =
            Map.of(
                    "registeredOn", "2019-05-06",
                    "sex", "F",
                    "bornOn", "2019-05-06",
                    "name", Map.of("given", "Wren", "family", "Storybook"));

    private final Product product = Products.rough();

    @Test
    void previews_questions_exports_and_pages_leave_every_connection_idle() {
        Caller manager = product.as(Role.MANAGER);
        Caller auditor = product.as(Role.AUDITOR);
        PlainBrowser worker = product.browserOf(Role.SOCIAL_WORKER);
        String child = Children.registered(manager, "Wren", "2019-05-06");

        assertThat(each(_ -> manager.command("register-child/preview", A_CHILD).status()))
                .as("previews")
                .containsOnly(200);
        assertThat(each(i -> asked(auditor, child, i).status())).as("questions").containsOnly(200);
        assertThat(each(_ -> auditor.post("/api/history/exports", Map.of()).status()))
                .as("exports")
                .containsOnly(202);
        assertThat(each(i -> worker.open(page(child, i)).status())).as("pages").containsOnly(200);

        assertThat(manager.command("register-child", A_CHILD).status()).isEqualTo(201);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    assertThat(inUse(() -> auditor.readCommands("/actuator/prometheus")))
                            .isNotEmpty()
                            .containsOnly(0.0);
                    assertThat(inUse(() -> auditor.ask("/actuator/prometheus")))
                            .isNotEmpty()
                            .containsOnly(0.0);
                });
    }

    private static Answer asked(Caller auditor, String child, int number) {
        List<String> questions =
                List.of(
                        "/api/children/" + child + "/chronology",
                        "/api/children/" + child + "/history",
                        "/api/history",
                        "/api/indicators/LA-01?asAt=2026-03-31",
                        "/api/indicators/EH-01/cases?from=2026-01-01&to=2026-03-31",
                        "/api/indicators/LA-01/bridge?asAt=2026-03-31&fromKnown=1&toKnown=1",
                        "/api/work-lists",
                        "/api/publications",
                        "/api/merges");
        return auditor.ask(questions.get(number % questions.size()));
    }

    private static String page(String child, int number) {
        List<String> pages =
                List.of(
                        "/",
                        "/children/" + child,
                        "/children/" + child + "/log",
                        "/children/" + child + "/log/record-contact",
                        "/my-work",
                        "/figures");
        return pages.get(number % pages.size());
    }

    /** Looks two hundred times, a few at one time. */
    private static List<Integer> each(IntFunction<Integer> look) {
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService some = Executors.newFixedThreadPool(AT_ONE_TIME)) {
            List<Future<Integer>> all =
                    IntStream.range(0, LOOKS)
                            .mapToObj(i -> some.submit(() -> look.apply(i)))
                            .toList();
            for (Future<Integer> one : all) {
                answers.add(one.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return answers;
    }

    private static List<Double> inUse(Supplier<Answer> metrics) {
        return IN_USE.matcher(metrics.get().text())
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }
}
