package org.goldenthread.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The words in the pictures of a page: none leaves its picture, and none lies on another. */
final class Lettered {

    private static final String OUTSIDE =
            """
            [...document.querySelectorAll('svg text')].filter((text) => {
              const picture = text.ownerSVGElement;
              const root = picture.getBoundingClientRect();
              const words = text.getBoundingClientRect();
              return words.width > 0 && root.width > 0 && (words.left < root.left - 1 || words.right > root.right + 1
                  || words.top < root.top - 1 || words.bottom > root.bottom + 1);
            }).map((text) => text.textContent)
            """;

    private static final String TOGETHER =
            """
            [...document.querySelectorAll('svg')].flatMap((picture) => {
              const all = [...picture.querySelectorAll('text')].filter((text) => text.ownerSVGElement === picture);
              return all.flatMap((one, i) => all.slice(i + 1).filter((other) => {
                const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
                return a.width > 0 && b.width > 0 && a.left < b.right - 1 && b.left < a.right - 1
                    && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
              }).map((other) => one.textContent + ' on ' + other.textContent));
            })
            """;

    private Lettered() {}

    static void mustBeReadable(Page page) {
        assertThat((List<?>) page.evaluate(OUTSIDE))
                .as("words outside of %s", page.url())
                .isEmpty();
        assertThat((List<?>) page.evaluate(TOGETHER))
                .as("words on words of %s", page.url())
                .isEmpty();
    }
}
