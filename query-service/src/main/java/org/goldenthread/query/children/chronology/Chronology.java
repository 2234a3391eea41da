package org.goldenthread.query.children.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.MilestoneRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.RowTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a child, in valid time, as far as the asker sees the child.
 *
 * @param askedFor the id that was asked for, when the child was merged and is known under another
 * @param level the level of help on the day it was known
 */
public record Chronology(
        UUID childId,
        @JsonInclude(Include.NON_NULL) @Nullable UUID askedFor,
        Instant asKnown,
        long position,
        PathwayLevel level,
        List<StrandShown> strands,
        List<FactShown> facts,
        List<ChronologyFinding> findings,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    private static final List<String> COMMON =
            List.of("rowKey", "eventIds", "startedOn", "endedOn", "endsByAge", "begins", "ends");

    /** A strand: a stretch of help with its coded details. */
    public record StrandShown(
            String strand,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            List<EventId> eventIds,
            JsonNode details) {}

    /** A fact in force with its content. */
    public record FactShown(
            String type, LocalDate effectiveOn, List<EventId> eventIds, JsonNode content) {}

    /** A page of what happened to this child; personal content only where it may be read. */
    public static Chronology of(KnownChild child, boolean open, Page page) {
        AsKnown known = child.known();
        List<InForce<?>> facts =
                child.timeline().facts().stream()
                        .skip(page.offset())
                        .limit(page.oneMore())
                        .toList();
        return new Chronology(
                child.timeline().child().value(),
                child.askedFor(),
                known.instant(),
                known.position(),
                Levels.on(known.day(), child.strands()),
                strands(child.strands()),
                page.cut(facts).stream().map(fact -> shown(fact, open)).toList(),
                ChronologyFinding.of(child),
                page.next(facts, known));
    }

    /** The strands by their first day. */
    static List<StrandShown> strands(Set<Row> strands) {
        return strands.stream()
                .filter(row -> !(row instanceof ChildRow || row instanceof MilestoneRow))
                .sorted(Comparator.comparing(Row::startedOn))
                .map(Chronology::shown)
                .toList();
    }

    private static StrandShown shown(Row row) {
        ObjectNode details = (ObjectNode) ContentJson.of(row, false);
        details.remove(COMMON);
        return new StrandShown(
                nameOf(row), row.startedOn(), row.endedOn(), row.eventIds(), details);
    }

    private static FactShown shown(InForce<?> fact, boolean open) {
        return new FactShown(
                EventNames.nameOf(fact.fact().getClass()),
                fact.effectiveOn(),
                fact.events(),
                ContentJson.of(fact.fact(), open));
    }

    /** The word of the strand, as it is stored: whatever the class is called, it stays. */
    private static String nameOf(Row row) {
        return RowTable.of(row.getClass()).name().replace('_', '-');
    }
}
