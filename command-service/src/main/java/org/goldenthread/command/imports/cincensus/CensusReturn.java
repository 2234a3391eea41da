package org.goldenthread.command.imports.cincensus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatutoryReturn;
import org.goldenthread.command.imports.UnreadableReturn;
import org.goldenthread.command.imports.Upload;
import org.goldenthread.pathway.calendar.WorkingDays;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.springframework.stereotype.Component;

/** The children in need census. */
@Component
public class CensusReturn implements StatutoryReturn {

    private static final String CHILD = "Child";

    private static final ImportFinding MISSING =
            new ImportFinding(
                    new SourceRow(CHILD, 0),
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
        return Set.of(CensusFile.PART);
    }

    @Override
    public void read(Upload upload, LocalAuthority authority, Taking taking) throws IOException {
        CensusFile file = CensusFile.of(upload);
        FileSurvey contents = FileSurvey.of(file);
        taking.expect(contents.children());
        if (file.undeclared()) {
            taking.found(
                    new ImportFinding(
                            new SourceRow("Message", 0),
                            "GT-IM-20",
                            "The file is not UTF-8 and does not say what it is; it was read as"
                                    + " Windows-1252.",
                            Recorded.AS_STATED));
        }
        contents.heading().findings().forEach(taking::found);
        CensusChildren children =
                new CensusChildren(
                        contents,
                        taking,
                        elements ->
                                take(
                                        new CensusChild(
                                                elements, authority, contents.heading().yearEnd()),
                                        taking));
        file.each(Set.of(CHILD), children::next);
        if (contents.children() > 0) {
            taking.missing(child -> belongsIn(contents.heading().yearEnd(), child), MISSING);
        }
    }

    /** Whether the child was in need when the year began or ended; open, if it is unknown. */
    private static boolean belongsIn(Optional<LocalDate> yearEnd, ChildTimeline child) {
        return ChildInNeedEpisode.of(child).stream()
                .anyMatch(episode ->
                        yearEnd.map(end -> episode.openOn(end.minusYears(1)) || episode.openOn(end))
                                .orElseGet(episode::isOpen));
    }

    private void take(CensusChild child, Taking taking) {
        taking.take(child);
        child.yearEnd()
                .ifPresent(end ->
                        new Freshness(calendar, end)
                                .findings(child.whole(new Once()))
                                .forEach(taking::found));
    }

    /** A file that cannot be read names nobody; why it cannot be read, its import says. */
    @Override
    public Optional<String> authorityIn(Upload upload) throws IOException {
        try {
            return CensusFile.of(upload)
                    .first("Header")
                    .flatMap(header -> new CensusHeading(header).said("LEA"));
        } catch (UnreadableReturn _) {
            return Optional.empty();
        }
    }
}
