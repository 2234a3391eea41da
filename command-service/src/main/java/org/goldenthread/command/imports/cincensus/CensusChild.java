package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatedChild;
import org.goldenthread.command.imports.Visible;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;

/**
 * One child of the census.
 *
 * @param elements where the file speaks of it: one element, or several that are read as one
 * @param yearEnd the last day of the census year, where the header names the year
 */
record CensusChild(List<Element> elements, LocalAuthority authority, Optional<LocalDate> yearEnd)
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

    /** Who the child is, stands once; what a later element says of it besides is added. */
    private static final Set<String> WHO = Set.of("ChildIdentifiers", "ChildCharacteristics");

    /** Far longer than the guide lets a LAchildID be: by such text nobody is called. */
    private static final int LONGEST_ID = 100;

    /** What the authority calls the child of this element; empty where it does not say. */
    static String idOf(Element child) {
        return child.first("ChildIdentifiers")
                .flatMap(identifiers -> identifiers.first("LAchildID"))
                .map(Element::text)
                .filter(id -> id.length() <= LONGEST_ID && !Visible.lost(id))
                .orElse("");
    }

    /** Everything that the elements say, each thing once. */
    Element whole(Once once) {
        Element child = elements.getFirst();
        for (Element more : elements.subList(1, elements.size())) {
            child = joined(child, more);
        }
        return once.of(child);
    }

    /** Whether the second says otherwise who the child is. */
    static boolean contradict(Element first, Element second) {
        return WHO.stream()
                .flatMap(name -> second.first(name).stream())
                .flatMap(who -> who.children().stream())
                .anyMatch(said ->
                        first.children().stream()
                                .filter(who -> WHO.contains(who.name()))
                                .flatMap(who -> who.first(said.name()).stream())
                                .anyMatch(one -> !one.words().equals(said.words())));
    }

    private static Element joined(Element child, Element more) {
        List<Element> parts = new ArrayList<>();
        for (Element part : child.children()) {
            List<Element> added =
                    WHO.contains(part.name())
                            ? more.all(part.name()).stream()
                                    .flatMap(who -> who.children().stream())
                                    .filter(said -> part.first(said.name()).isEmpty())
                                    .toList()
                            : List.of();
            parts.add(part.plus(added));
        }
        more.children().stream()
                .filter(part -> !WHO.contains(part.name()) || child.first(part.name()).isEmpty())
                .forEach(parts::add);
        return child.with(parts);
    }

    @Override
    public SourceRow place() {
        return new SourceRow(elements.getFirst().name(), elements.getFirst().line());
    }

    @Override
    public String localId() {
        return idOf(elements.getFirst());
    }

    @Override
    public long rows() {
        return elements.stream().mapToLong(CensusChild::rows).sum();
    }

    static long rows(Element element) {
        return element.everything().filter(each -> ROWS.contains(each.name())).count();
    }

    @Override
    public Restated restate(ChildTimeline timeline, LocalDate today) {
        ReturnComparison restatement = new ReturnComparison(timeline, today);
        Once once = new Once();
        Element child = whole(once);
        once.report(restatement);
        ElementValues cells = new ElementValues(child, restatement);
        cells.onlyTake(Set.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails"));
        List<Element> episodes = child.all("CINdetails");
        yearEnd.ifPresent(end -> new OpenBefore(child, end.minusYears(1), restatement).find());
        new IdentityRows(cells, authority, localId()).restate(earliest(episodes, today));
        episodes.forEach(episode -> new EpisodeElements(cells.of(episode), yearEnd).restate());
        return yearEnd.map(restatement::restated).orElseGet(restatement::restated);
    }

    /** The child was known to the authority from the first referral on. */
    private static LocalDate earliest(List<Element> episodes, LocalDate today) {
        return episodes.stream()
                .flatMap(episode -> episode.first("CINreferralDate").stream())
                .flatMap(element -> CensusDay.read(element.text()).stream())
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(today))
                .orElse(today);
    }
}
