package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.Restatement;
import org.goldenthread.command.imports.Row;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * One child of the census.
 *
 * @param yearEnd the last day of the census year, where the header names the year
 */
record CensusChild(Element child, LocalAuthority authority, Optional<LocalDate> yearEnd)
        implements StatedChild {

    /** The elements that repeat: each is a row. */
    private static final Set<String> ROWS =
            Set.of(
                    "Child",
                    "CINdetails",
                    "Assessments",
                    "CINPlanDates",
                    "Section47",
                    "ChildProtectionPlans",
                    "CPPreviewDate");

    @Override
    public Row place() {
        return new Row(child.name(), child.line());
    }

    @Override
    public String localId() {
        return child.first("ChildIdentifiers")
                .flatMap(identifiers -> identifiers.first("LAchildID"))
                .map(Element::text)
                .orElse("");
    }

    @Override
    public long rows() {
        return rows(child);
    }

    static long rows(Element element) {
        return element.everything().filter(each -> ROWS.contains(each.name())).count();
    }

    @Override
    public Restated restate(ChildTimeline timeline, LocalDate today) {
        Restatement restatement = new Restatement(timeline, today);
        Cells cells = new Cells(child, restatement);
        cells.onlyTake(Set.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails"));
        List<Element> episodes = child.all("CINdetails");
        new IdentityRows(cells, authority, localId()).restate(earliest(episodes, today));
        episodes.forEach(episode -> new EpisodeRows(cells.of(episode), yearEnd).restate());
        return restatement.restated();
    }

    /** The child was known to the authority from the first referral on. */
    private static LocalDate earliest(List<Element> episodes, LocalDate today) {
        return episodes.stream()
                .flatMap(episode -> episode.first("CINreferralDate").stream())
                .map(Element::text)
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                .sorted()
                .flatMap(text -> EpisodeRows.day(text).stream())
                .findFirst()
                .filter(first -> !first.isAfter(today))
                .orElse(today);
    }
}
