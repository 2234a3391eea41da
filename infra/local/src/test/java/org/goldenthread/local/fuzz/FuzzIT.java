package org.goldenthread.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.goldenthread.local.stories.Caller;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.local.stories.Children;
import org.goldenthread.local.stories.PlainBrowser;
import org.goldenthread.local.stories.Product;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Whatever is sent: no answer of 500 or more, nothing half written, nothing of the inside told, and
 * few words in the log. Short and the same each time; {@code -Dfuzz=long} goes on for much longer,
 * {@code -Dfuzz.seed} with other chances.
 */
class FuzzIT {

    private static final int TIMES =
            "long".equals(System.getProperty("fuzz"))
                    ? 20_000
                    : Integer.getInteger("fuzz.times", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 20_261_129);

    /** A line that says what was refused, with room for a second one now and then. */
    private static final int LOG_BYTES_OF_A_FAULT = 400;

    private static final Map<String, String> A_CHILD =
            Map.of("registeredOn", "2020-02-03", "sex", "M", "bornOn", "2020-02-03");

    private final Product product = Products.rough();
    private final Caller manager = product.as(Role.MANAGER);
    private final Caller auditor = product.as(Role.AUDITOR);
    private final Caller administrator = product.as(Role.ADMINISTRATOR);
    private final Mischief mischief = new Mischief(SEED);
    private final Count count = new Count();

    @Test
    void acts_are_done_whole_or_not_at_all_and_no_body_is_a_failure() throws IOException {
        String child = Children.registered(manager, "Fuzz", "2015-05-05");
        long before = marked();
        Logs logs = Logs.of(product);
        Commands acts =
                new Commands(
                        mischief,
                        catalogue(),
                        List.of(child, child, child, child, other()),
                        this::tokenOf);

        send("COMMAND", acts::next);

        assertThat(marked() - before - 1)
                .as("events in the journal and events acknowledged")
                .isEqualTo(count.events() + 0L);
        told(logs);
        stillUp();
    }

    @Test
    void no_address_of_the_command_service_fails_or_writes() throws IOException {
        Surface surface = surface(manager.readCommands("/api/openapi"));
        long before = marked();
        Logs logs = Logs.of(product);

        send("COMMAND", () -> signed(surface.next(), administrator, auditor));

        assertThat(marked() - before - 1).as("events").isEqualTo(count.events() + 0L);
        told(logs);
        stillUp();
    }

    @Test
    void no_address_of_the_query_service_fails() throws IOException {
        Logs logs = Logs.of(product);
        Surface surface = surface(auditor.ask("/api/openapi"));

        send("QUERY", () -> signed(surface.next(), auditor, administrator));

        told(logs);
        stillUp();
    }

    @Test
    void no_page_fails() throws IOException {
        Logs logs = Logs.of(product);
        PlainBrowser browser = product.browserOf(Role.MANAGER);
        String cookie = browser.sentAlong();
        String csrf = browser.formToken();
        List<String> ids = ids();
        Surface pages = new Surface(mischief, ids, Pages.of(RequestMethod.GET), "GET");
        Surface forms = new Surface(mischief, ids, Pages.of(RequestMethod.POST), "POST");

        send(
                "QUERY",
                () -> {
                    Sent sent = mischief.onceIn(3) ? form(forms.next(), csrf) : pages.next();
                    return sent.with("Cookie: " + cookie).with("Accept: text/html");
                });

        told(logs);
        stillUp();
    }

    private String tokenOf(String role) {
        return product.as(Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'))).token();
    }

    private Sent form(Sent sent, String csrf) {
        String body =
                Stream.generate(() -> mischief.word() + "=" + mischief.word())
                        .limit(mischief.upTo(4))
                        .reduce("_csrf=" + csrf, (all, one) -> all + "&" + one);
        return sent.saying("application/x-www-form-urlencoded", Mischief.bytes(body));
    }

    private void send(String service, Supplier<Sent> next) {
        Wire wire = new Wire(URI.create(product.address(service)));
        for (int i = 0; i < TIMES; i++) {
            Sent sent = next.get();
            count.add(sent, wire.send(sent));
        }
    }

    private void told(Logs logs) throws IOException {
        System.out.println("fuzz, seed " + SEED + ": " + count);
        assertThat(count.failures()).as("answers of 500 and more").isEmpty();
        assertThat(count.insides()).as("answers that tell of the inside").isEmpty();
        String log = logs.since();
        assertThat(log.lines().filter(line -> line.matches("\\s+at [a-z].*")))
                .as("stack traces in the log")
                .isEmpty();
        assertThat(log.length() / Math.max(1, count.refused()))
                .as("bytes of log for each fault")
                .isLessThan(LOG_BYTES_OF_A_FAULT);
    }

    private void stillUp() {
        long position = manager.command("register-child", A_CHILD).position();
        assertThat(auditor.ask("/api/history?limit=1&after=" + position).status()).isEqualTo(200);
        assertThat(auditor.ask("/actuator/health").status()).isEqualTo(200);
        assertThat(auditor.readCommands("/actuator/health").status()).isEqualTo(200);
    }

    /** The place of an event of our own, so that what comes between two such is known. */
    private long marked() {
        return manager.command("register-child", A_CHILD).position();
    }

    private tools.jackson.databind.JsonNode catalogue() {
        return manager.readCommands("/api/commands").body();
    }

    private Surface surface(Answer description) {
        Surface surface = new Surface(mischief, description.body(), ids());
        assertThat(surface.size()).isPositive();
        return surface;
    }

    private List<String> ids() {
        return List.of(Children.registered(manager, "Fuzz", "2015-05-05"), other());
    }

    private static String other() {
        return "01980c5e-0000-7000-8000-000000000001";
    }

    private Sent signed(Sent sent, Caller one, Caller other) {
        String token = mischief.onceIn(2) ? one.token() : other.token();
        return sent.with("Authorization: Bearer " + token);
    }
}
