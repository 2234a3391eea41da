package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A strand or a fact as known at one moment, in the words of the child's page.
 *
 * @param key stays the same however it is corrected
 * @param ended whether it has an end
 * @param sibling the brother or sister whom it is about as well, if one
 */
public record Worded(
        String key,
        String what,
        String days,
        boolean ended,
        Map<String, String> details,
        @Nullable UUID sibling) {

    /** The strands of this child. */
    public static List<Worded> strands(KnownChild child) {
        return Strands.of(child).stream().map(Worded::of).toList();
    }

    /** The facts of this child; personal content only where it may be read. */
    public static List<Worded> facts(KnownChild child, boolean open) {
        return child.timeline().facts().stream().map(fact -> of(fact, open)).toList();
    }

    private static Worded of(Row row) {
        LocalDate ended = row.endedOn();
        String name = Strands.name(row).orElse("");
        return new Worded(
                name + "/" + row.eventIds().getFirst(),
                name,
                InWords.days(row.startedOn(), ended),
                ended != null,
                named(Details.of(row)),
                null);
    }

    private static Worded of(InForce<?> fact, boolean open) {
        String type = EventNames.nameOf(fact.fact().getClass());
        return new Worded(
                type + "/" + fact.original(),
                InWords.code(type),
                InWords.day(fact.effectiveOn()),
                true,
                named(Details.of(fact.fact(), open)),
                Happened.siblingIn(fact.fact()));
    }

    private static Map<String, String> named(List<Details.Detail> details) {
        Map<String, String> named = new LinkedHashMap<>();
        details.forEach(detail -> named.put(detail.name(), detail.value()));
        return named;
    }
}
