package org.goldenthread.query.children.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.Titled;

/**
 * What was known of a child at a step, and what that step changed.
 *
 * @param level the level of help as known then
 * @param levelBefore as known before the step
 * @param sight how much of the record the reader sees
 * @param historic whether the reader may read the history
 */
public record ThenChildPage(
        UUID childId,
        ThenSteps steps,
        String level,
        String levelBefore,
        List<KnownLine> strands,
        List<KnownLine> facts,
        Sight sight,
        boolean historic)
        implements Titled {

    @Override
    public String title() {
        return "What was known";
    }

    public String address() {
        return "/children/" + childId + "/then";
    }

    /** What the step did, in a sentence. */
    public String sentence() {
        Map<Mark, Long> marks = new EnumMap<>(Mark.class);
        Stream.concat(strands.stream(), facts.stream())
                .filter(line -> line.mark() != Mark.SAME)
                .forEach(line -> marks.merge(line.mark(), 1L, Long::sum));
        return marks.isEmpty()
                ? "Nothing that is shown here changed."
                : marks.entrySet().stream()
                                .map(mark ->
                                        mark.getValue()
                                                + " "
                                                + mark.getKey().word().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
