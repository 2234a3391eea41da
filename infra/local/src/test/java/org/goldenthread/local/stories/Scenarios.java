package org.goldenthread.local.stories;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All scenarios, told to one product day by day.
 *
 * @param position the place in the journal of the last thing that was told
 */
record Scenarios(List<Opened> opened, long position) {

    private static final List<Scenario> ALL =
            Stream.of(
                            CareScenarios.ALL,
                            ProtectionScenarios.ALL,
                            EarlyHelpScenarios.ALL,
                            CorrectionScenarios.ALL)
                    .flatMap(List::stream)
                    .toList();

    /** A scenario, its diary, and what must be so. */
    record Opened(Scenario scenario, Diary diary, Consumer<Knowing> so) {

        static Opened of(Scenario scenario) {
            Diary diary = new Diary();
            return new Opened(scenario, diary, scenario.told().apply(diary));
        }
    }

    static Scenarios toldTo(Product product) {
        List<Opened> opened = ALL.stream().map(Opened::of).toList();
        List<Diary.Page> pages = new ArrayList<>();
        opened.forEach(one -> pages.addAll(one.diary().pages()));
        pages.sort(comparing(Diary.Page::day));
        Map<String, Integer> toldThatDay = new HashMap<>();
        long position = 0;
        for (Diary.Page page : pages) {
            int earlier = toldThatDay.merge(page.day(), 1, Integer::sum);
            Instant knownAt = Instant.parse(page.day() + "T08:00:00Z").plusSeconds(earlier);
            position = Math.max(position, page.tell(product, knownAt.toString()));
        }
        return new Scenarios(opened, position);
    }
}
