package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.local.stories.Product;
import org.goldenthread.local.stories.Products;
import org.goldenthread.platform.access.Role;

/**
 * Somebody in front of the web pages, in a browser of their own: what they see, and what they
 * press.
 */
record Visit(BrowserContext context, Page page, String address) implements AutoCloseable {

    private static final Browser BROWSER = Chromium.start();
    private static final double PATIENCE = 15_000;

    /** The person of this role, signed in with name and password. */
    static Visit of(Role role) {
        return signedIn(role, new Browser.NewContextOptions());
    }

    /** The same person with JavaScript turned off. */
    static Visit withoutJavaScript(Role role) {
        return signedIn(role, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    /** The same person on a telephone. */
    static Visit onTelephone(Role role) {
        return signedIn(role, new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    /** Somebody who has not signed in. */
    static Visit ofStranger() {
        return begin(new Browser.NewContextOptions());
    }

    private static Visit begin(Browser.NewContextOptions options) {
        Product product = Products.shared();
        product.ready();
        BrowserContext context = BROWSER.newContext(options.setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        return new Visit(context, context.newPage(), product.address("QUERY"));
    }

    private static Visit signedIn(Role role, Browser.NewContextOptions options) {
        Visit visit = begin(options);
        visit.open("/");
        visit.signIn(role);
        return visit;
    }

    /** Fills in the identity provider's form. */
    void signIn(Role role) {
        DemoPerson person =
                DemoPerson.ALL.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
        page.fill("input[name=username]", person.username());
        page.fill("input[name=password]", person.password());
        page.click("button[type=submit]");
    }

    /** Opens this path; answers what the server answered. */
    Response open(String path) {
        Response response = page.navigate(address + path);
        assertThat(response).isNotNull();
        return response;
    }

    /** Follows the link of this name. */
    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** Presses the button of this name. */
    Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Types into the field of this label. */
    Visit type(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Chooses this, in a list of radios or checkboxes. */
    Visit choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
        return this;
    }

    /** Gives this file to the field of this label. */
    Visit give(String label, Path file) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .setInputFiles(file);
        return this;
    }

    /** The main heading. */
    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** All that can be read on the page. */
    String text() {
        return page.locator("body").innerText();
    }

    /** What can be read in this part of the page. */
    Locator part(String selector) {
        return page.locator(selector);
    }

    /** Fails with everything that keeps people with disabilities out of this page (WCAG 2.2 AA). */
    Visit mustKeepNobodyOut() {
        List<String> barriers =
                new AxeBuilder(page)
                                .withTags(
                                        List.of(
                                                "wcag2a",
                                                "wcag2aa",
                                                "wcag21a",
                                                "wcag21aa",
                                                "wcag22aa",
                                                "best-practice"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(Visit::told)
                                .toList();
        assertThat(barriers).as(page.url()).isEmpty();
        return this;
    }

    /**
     * Fails when the page is wider than a telephone, which is what a zoom of 400 % makes of a
     * screen.
     */
    Visit mustFitATelephone() {
        page.setViewportSize(320, 740);
        Awaitility.await(page.url())
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        assertThat(
                                        ((Number)
                                                        page.evaluate(
                                                                "document.documentElement.scrollWidth"))
                                                .intValue())
                                .isLessThanOrEqualTo(320));
        page.setViewportSize(1280, 900);
        return this;
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Keeps a picture of what is seen, for the README, when documents are to be written anew. */
    void picture(String name) {
        if (Boolean.getBoolean("approve")) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of("../../docs/pictures", name + ".png").normalize()));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
