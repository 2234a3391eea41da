package org.goldenthread.query.children.chronology;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.pathway.codes.PathwayLevel;
import org.goldenthread.query.children.chronology.Chronology.StrandShown;
import org.goldenthread.query.records.rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * What was so of a child on a day: the level of help, and the strands open on it.
 *
 * @param asFarAsKnown true where that day had not come yet when this was known
 */
record OnDay(
        UUID childId,
        @JsonInclude(Include.NON_NULL) @Nullable UUID askedFor,
        LocalDate on,
        Instant asKnown,
        long position,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean asFarAsKnown,
        PathwayLevel level,
        List<StrandShown> strands) {

    static OnDay of(KnownChild child, LocalDate on) {
        LocalDate known = child.known().day();
        Set<Row> strands = child.strandsOn(on.isAfter(known) ? on : known);
        return new OnDay(
                child.timeline().child().value(),
                child.askedFor(),
                on,
                child.known().instant(),
                child.known().position(),
                on.isAfter(known) ? true : null,
                Levels.on(on, strands),
                Chronology.strands(strands).stream()
                        .filter(strand ->
                                !strand.startedOn().isAfter(on)
                                        && (strand.endedOn() == null
                                                || on.isBefore(strand.endedOn())))
                        .toList());
    }
}
