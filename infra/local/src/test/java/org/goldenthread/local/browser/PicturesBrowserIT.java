package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.goldenthread.query.figures.indicators.FigurePicture;
import org.goldenthread.query.web.LineChart;
import org.goldenthread.query.web.Waterfall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of figures, measured as a browser draws them: large and small, on a desk and on a
 * telephone, of figures of one digit and of seven, with targets near and far.
 */
@InTheBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturesBrowserIT {

    private static final List<String> VALUES =
            List.of("0", "7", "71.7", "99.95", "1191", "12345.6", "1234567");
    private static final List<String> MONTHS =
            List.of("Mar 25", "Apr 25", "May 25", "Jun 25", "Jul 25", "Aug 25", "Sep 25");

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    LineChart.class.getClassLoader(),
                    "org.goldenthread.query.pages");
    private @Nullable Browser browser;

    @BeforeAll
    void open() {
        browser = Chromium.start();
    }

    @AfterAll
    void close() {
        browser().close();
    }

    @ParameterizedTest(name = "{0} wide")
    @CsvSource({"1280", "360"})
    void no_words_leave_a_picture_or_lie_on_others(int width) {
        try (Page page = browser().newPage()) {
            page.setViewportSize(width, 900);
            page.setContent(styled(all()));

            Lettered.mustBeReadable(page);
            assertThat(page.locator("body").innerText())
                    .contains("1,191", "12,345.6", "1,234,567", "71.7", "target 1,234,000")
                    .doesNotContain("1191", "1234567");
        }
    }

    @Test
    void a_label_that_is_cut_or_covered_is_found() {
        try (Page page = browser().newPage()) {
            page.setContent(
                    "<svg viewBox='0 0 220 90' width='220'><text x='200' y='20'>1,191</text></svg>");

            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Lettered.mustBeReadable(page))
                    .hasMessageContaining("1,191");
        }
    }

    private Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private String all() {
        StringBuilder pictures = new StringBuilder();
        for (String value : VALUES) {
            for (@Nullable String target : targets(value)) {
                List<LineChart.Step> steps = steps(value, target);
                LineChart small = LineChart.small("", steps, LineChart.highest(steps));
                LineChart large = LineChart.of("", steps);
                pictures.append(
                                "<div class='gt-multiples'><svg class='gt-plan__course' viewBox='0 0 220 90'>")
                        .append(drawn("figurechart", Map.of("chart", small, "small", true)))
                        .append("</svg></div><svg class='gt-chart' viewBox='0 0 660 260'>")
                        .append(drawn("figurechart", Map.of("chart", large)))
                        .append("</svg>")
                        .append(
                                drawn(
                                        "figurepicture",
                                        Map.of(
                                                "picture",
                                                new FigurePicture(
                                                        "CP-05 Child protection plans that were reviewed"
                                                                + " within the required timescales during"
                                                                + " the year",
                                                        large,
                                                        List.of("Source")))));
            }
            long number = new BigDecimal(value).longValue();
            pictures.append(
                    drawn(
                            "waterfall",
                            Map.of(
                                    "picture",
                                    Waterfall.of(
                                            "Opening",
                                            number,
                                            List.of(
                                                    new Waterfall.Step(
                                                            "Definition changed", number),
                                                    new Waterfall.Step("Late", -number / 2)),
                                            "Closing"))));
        }
        return pictures.toString();
    }

    /** None, the value itself, just above and below it, far from it, and at the ground. */
    private static List<@Nullable String> targets(String value) {
        BigDecimal number = new BigDecimal(value);
        List<@Nullable String> targets = new ArrayList<>();
        targets.add(null);
        targets.add(value);
        targets.add(
                number.multiply(new BigDecimal("1.03"))
                        .add(BigDecimal.ONE)
                        .toBigInteger()
                        .toString());
        targets.add(number.multiply(new BigDecimal("0.97")).toBigInteger().toString());
        targets.add("1234000");
        targets.add("0");
        return targets;
    }

    private static List<LineChart.Step> steps(String value, @Nullable String target) {
        return IntStream.range(0, MONTHS.size())
                .mapToObj(month ->
                        new LineChart.Step(
                                MONTHS.get(month),
                                new BigDecimal(value),
                                target == null ? null : new BigDecimal(target)))
                .toList();
    }

    private String drawn(String template, Map<String, Object> shown) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", shown, html);
        return html.toString();
    }

    private static String styled(String body) {
        try (InputStream css =
                Objects.requireNonNull(
                        LineChart.class.getResourceAsStream("/static/assets/application.css"))) {
            return "<html><head><style>"
                    + new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    + "</style></head><body>"
                    + body
                    + "</body></html>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
