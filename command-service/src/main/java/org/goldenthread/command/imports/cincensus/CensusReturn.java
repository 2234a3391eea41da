package org.goldenthread.command.imports.cincensus;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.command.imports.Finding;
import org.goldenthread.command.imports.Finding.Recorded;
import org.goldenthread.command.imports.Row;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.childinneed.CinEpisode;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.springframework.stereotype.Component;

/** The children in need census. */
@Component
public class CensusReturn implements StatutoryReturn {

    private static final String FILE = "file";
    private static final String CHILD = "Child";

    private static final Finding MISSING =
            new Finding(
                    new Row(CHILD, 0),
                    "GT-IM-13",
                    "The child was in need as an earlier return says, and stands nowhere in this"
                            + " one: the record stays open.",
                    Recorded.AS_STATED);

    private final WorkingDays calendar;

    CensusReturn(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "cin-census";
    }

    @Override
    public Set<String> parts() {
        return Set.of(FILE);
    }

    @Override
    public void read(Upload upload, LocalAuthority authority, Taking taking) throws IOException {
        taking.expect(count(upload));
        Optional<LocalDate> yearEnd = yearEnd(upload);
        Set<String> seen = new HashSet<>();
        try (InputStream file = upload.open(FILE)) {
            CensusXml.each(
                    file,
                    CHILD,
                    child -> {
                        take(new CensusChild(child, authority, yearEnd), seen, taking);
                        yearEnd.ifPresent(end ->
                                new Freshness(calendar, end)
                                        .findings(child)
                                        .forEach(taking::found));
                    });
        }
        taking.missing(child -> belongsIn(yearEnd, child), MISSING);
    }

    /** Whether the child was in need when the year began or ended; open, if it is unknown. */
    private static boolean belongsIn(Optional<LocalDate> yearEnd, ChildTimeline child) {
        return CinEpisode.of(child).stream()
                .anyMatch(episode ->
                        yearEnd.map(end -> episode.openOn(end.minusYears(1)) || episode.openOn(end))
                                .orElseGet(episode::isOpen));
    }

    /** Reads the file once to its end, so that a broken one is refused before anything is done. */
    private static long count(Upload upload) throws IOException {
        AtomicLong children = new AtomicLong();
        try (InputStream file = upload.open(FILE)) {
            CensusXml.each(file, CHILD, _ -> children.incrementAndGet());
        }
        if (children.get() == 0) {
            throw new UnreadableReturn("The file holds no child of a children in need census.");
        }
        return children.get();
    }

    /** A file that cannot be read names nobody; why it cannot be read, its import says. */
    @Override
    public Optional<String> authorityIn(Upload upload) throws IOException {
        try {
            return inHeader(upload, "LEA");
        } catch (UnreadableReturn _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> yearEnd(Upload upload) throws IOException {
        return inHeader(upload, "Year")
                .filter(year -> year.matches("20\\d\\d"))
                .map(year -> LocalDate.of(Integer.parseInt(year), 3, 31));
    }

    private static Optional<String> inHeader(Upload upload, String name) throws IOException {
        List<Element> headers = new ArrayList<>();
        try (InputStream file = upload.open(FILE)) {
            CensusXml.each(file, "Header", headers::add);
        }
        return headers.stream()
                .limit(1)
                .flatMap(Element::everything)
                .filter(each -> each.name().equals(name))
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static void take(CensusChild child, Set<String> seen, Taking taking) {
        if (child.localId().isEmpty()) {
            taking.lost(
                    new Finding(
                            child.place(),
                            "CIN-8500",
                            "The child has no LAchildID: nothing of it is recorded.",
                            Recorded.NOTHING),
                    child.rows());
        } else if (!seen.add(child.localId())) {
            taking.lost(
                    new Finding(
                            child.place(),
                            "CIN-8510",
                            "The same LAchildID stands further up: nothing of this child is recorded.",
                            Recorded.NOTHING),
                    child.rows());
        } else {
            taking.take(child);
        }
    }
}
