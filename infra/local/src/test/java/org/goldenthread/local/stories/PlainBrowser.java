package org.goldenthread.local.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.platform.access.Role;
import org.springframework.web.util.HtmlUtils;

/**
 * A browser without scripts: it keeps cookies, follows redirects, fills in forms and sends them.
 */
public final class PlainBrowser {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "<input (?:name=\"([^\"]*)\" )?type=\"hidden\" (?:name=\"([^\"]*)\" )?value=\"([^\"]*)\"");

    private final String home;
    private final DemoPerson person;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    private PlainBrowser(String home, DemoPerson person) {
        this.home = home;
        this.person = person;
    }

    /** The invented person of this role, who has signed in at this address. */
    static PlainBrowser of(String home, Role role) {
        DemoPerson person =
                DemoPerson.ALL.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
        PlainBrowser browser = new PlainBrowser(home, person);
        browser.signIn(browser.open("/"));
        return browser;
    }

    /** A page as it came. */
    record Page(int status, URI address, String html) {

        /** What people read: no markup, single spaces. */
        String text() {
            return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
        }

        /** The fields that the form with this action sends unseen. */
        private Map<String, List<String>> hidden(String action) {
            int from = html.indexOf("action=\"" + action + "\"");
            if (from < 0) {
                throw new IllegalStateException("no form for " + action + " on " + text());
            }
            Matcher inputs = HIDDEN.matcher(html.substring(from, html.indexOf("</form>", from)));
            Map<String, List<String>> fields = new LinkedHashMap<>();
            while (inputs.find()) {
                fields.computeIfAbsent(
                                inputs.group(1) == null ? inputs.group(2) : inputs.group(1),
                                _ -> new ArrayList<>())
                        .add(HtmlUtils.htmlUnescape(inputs.group(3)));
            }
            return fields;
        }

        /** The address without the host. */
        String path() {
            return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
        }
    }

    /** The cookies that go with every request of this browser. */
    public String sentAlong() {
        return cookies.getCookieStore().get(URI.create(home)).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What the forms of this browser's pages carry to show that they are ours. */
    public String formToken() {
        return open("/children").hidden("/children").getOrDefault("_csrf", List.of("")).getFirst();
    }

    /** Forgets that anybody signed in, as a session does that has run out. */
    void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** Signs in on the identity provider's page. */
    Page signIn(Page login) {
        return send(
                login,
                "/login",
                Map.of("username", person.username(), "password", person.password()));
    }

    Page open(String path) {
        return ask(request(URI.create(home + path)).GET());
    }

    /** Sends the page's form of this action; values are texts or lists of texts. */
    Page send(Page page, String action, Map<String, ?> typed) {
        Map<String, List<String>> fields = page.hidden(action);
        return post(page, action, fields, typed);
    }

    /** Presses another button of the form: the same fields go to another address. */
    Page send(Page page, String action, String instead) {
        return post(page, instead, page.hidden(action), Map.of());
    }

    /** What a script would ask of another address with what is typed into the form so far. */
    Page ask(Page page, String action, String instead, Map<String, ?> typed) {
        return post(page, instead, page.hidden(action), typed);
    }

    private Page post(
            Page page, String action, Map<String, List<String>> fields, Map<String, ?> typed) {
        typed.forEach((name, value) ->
                fields.put(
                        name,
                        value instanceof List<?> all
                                ? all.stream().map(String::valueOf).toList()
                                : List.of(String.valueOf(value))));
        String body =
                fields.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream()
                                        .map(value ->
                                                encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return ask(
                request(page.address().resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The parts of a day as three fields type it. */
    static Map<String, String> day(String name, String iso) {
        String[] parts = iso.split("-");
        return Map.of(name + "-day", parts[2], name + "-month", parts[1], name + "-year", parts[0]);
    }

    /** Several answers as one. */
    @SafeVarargs
    static Map<String, Object> all(Map<String, ?>... answers) {
        return Stream.of(answers)
                .flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html");
    }

    private Page ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
