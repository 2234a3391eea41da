package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.Row;

/**
 * A strand that is open on a day.
 *
 * @param since its first day
 * @param lead who leads it; empty when that is not on record
 * @param agency for whom
 */
public record OpenStrand(
        String strand, LocalDate since, List<Details.Detail> details, String lead, String agency) {

    /** Where the child stands on the day it was known. */
    static List<OpenStrand> of(KnownChild child, List<Row> strands) {
        LocalDate day = child.known().day();
        List<Helping> helping = Helping.of(child, strands);
        return Strands.open(strands, day).map(row -> of(row, child, helping)).toList();
    }

    private static OpenStrand of(Row row, KnownChild child, List<Helping> helping) {
        String lead = "";
        String agency = "";
        if (row instanceof EarlyHelpRow help) {
            Helping leading =
                    EarlyHelpEpisode.of(child.timeline()).stream()
                            .filter(episode -> episode.id().equals(help.earlyHelp()))
                            .findFirst()
                            .map(episode -> Helping.lead(episode, child.known().day()))
                            .orElse(null);
            lead = leading == null ? "" : leading.practitioner();
            agency = leading == null ? help.agency().label() : leading.agency().label();
        } else if (!helping.isEmpty()) {
            lead = helping.getLast().practitioner();
            agency = helping.getLast().agency().label();
        }
        return new OpenStrand(
                Strands.name(row).orElse(""),
                row.startedOn(),
                Details.of(row).stream().filter(detail -> !detail.name().equals("Agency")).toList(),
                lead,
                agency);
    }
}
