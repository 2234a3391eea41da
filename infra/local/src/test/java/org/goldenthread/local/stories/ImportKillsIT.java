package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes of the product are killed without warning, at any moment, while returns are taken in:
 * with {@code -Dkills=long} a hundred times, with another number as often as it says; else a few
 * times. What nobody disturbed is the measure of what was.
 */
class ImportKillsIT {

    private static final int FEW = 3;
    private static final int CHILDREN = 400;
    private static final LocalDate SENT_ON = LocalDate.of(2024, 3, 31);
    private static final List<String> OVER = List.of("completed", "failed");
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Product product = Products.rough();
    private final Random chance = new Random(13);
    private final Map<String, Integer> killed = new TreeMap<>();

    @TempDir Path folder;

    /** What came of an import, and what the journal holds of it, by type of event. */
    private record Outcome(String counts, Map<String, Long> events) {}

    @Test
    void a_return_that_was_killed_at_any_moment_is_recorded_once_and_wholly() {
        Map<String, Path> parts = InventedReturn.of(CHILDREN, SENT_ON, false).in(folder);
        long begun = System.nanoTime();
        Outcome undisturbed = outcome(over(sent(parts, 400)));
        int millis = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
        assertThat(undisturbed.events()).isNotEmpty();

        int imports = 0;
        for (int left = kills(); left > 0; imports++) {
            String path = sent(parts, 401 + imports);
            for (boolean atWork = true; atWork && left > 0; left--) {
                pause(chance.nextInt(millis / 2));
                kill();
                atWork = !isOver(path);
            }
            assertThat(outcome(over(path))).as("import %d", imports).isEqualTo(undisturbed);
        }

        System.out.println("killed " + killed + " in " + imports + " imports");
        assertThat(outOfOrder()).as("events that became known before the one before").isZero();
        assertThat(gaps()).as("positions that no event has").isZero();
    }

    private static int kills() {
        String many = System.getProperty("kills", "");
        return many.equals("long") ? 100 : many.isEmpty() ? FEW : Integer.parseInt(many);
    }

    private void kill() {
        switch (chance.nextInt(4)) {
            case 0, 1 -> {
                killed.merge("backend", 1, Integer::sum);
                product.killBackend();
            }
            case 2 -> {
                killed.merge("database", 1, Integer::sum);
                product.killDatabase();
            }
            default -> {
                killed.merge("command-service", 1, Integer::sum);
                product.kill("command-service");
                product.startAgain();
            }
        }
    }

    /** As of an authority of its own, so that nobody of it is known. */
    private String sent(Map<String, Path> parts, int authority) {
        Map<String, String> fields = Map.of("localAuthority", Integer.toString(authority));
        return Samples.taken(
                await().atMost(LONGEST)
                        .ignoreException(UncheckedIOException.class)
                        .until(
                                () -> team().importReturn("/api/imports/ssda903", parts, fields),
                                answer -> answer.status() == 202));
    }

    private Answer over(String path) {
        return await().atMost(LONGEST)
                .ignoreException(UncheckedIOException.class)
                .until(() -> team().readCommands(path), ImportKillsIT::isOver);
    }

    /** Not, as long as nobody answers. */
    private boolean isOver(String path) {
        try {
            return isOver(team().readCommands(path));
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static boolean isOver(Answer answer) {
        return answer.status() == 200 && OVER.contains(answer.body().path("state").asString(""));
    }

    private Outcome outcome(Answer over) {
        Map<String, Long> events = new TreeMap<>();
        product.database()
                .sql(
                        """
                        select payload_type, count(*) from journal.event_entry
                        where convert_from(meta_data, 'UTF8')::jsonb ->> 'correlation' = ? group by 1
                        """)
                .param(over.body().path("id").asString())
                .query(row -> {
                    events.put(row.getString(1), row.getLong(2));
                });
        return new Outcome(over.body().path("state") + " " + over.body().path("counts"), events);
    }

    private long outOfOrder() {
        return number(
                """
                select count(*) from (select known_at < lag(known_at) over (order by global_index) as earlier
                  from journal.event_entry) each where earlier
                """);
    }

    private long gaps() {
        return number(
                "select max(global_index) - min(global_index) + 1 - count(*) from journal.event_entry");
    }

    private long number(String sql) {
        return product.database().sql(sql).query(Long.class).single();
    }

    private Caller team() {
        return product.as(Role.DATA_TEAM);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
