package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.calendar.WorkingDays;

/**
 * Work that was still open at the end of the census year though its time was over: an assessment
 * more than 45 working days old (8670Q) and an enquiry more than 15 (8675Q).
 */
record Freshness(WorkingDays calendar, LocalDate yearEnd) {

    // Working days, by the guide's checks 8670Q and 8675Q.
    private static final int ASSESSMENT = 45;
    private static final int ENQUIRY = 15;

    /** What of this child was open too long. */
    Stream<ImportFinding> findings(Element child) {
        return child.all("CINdetails").stream()
                .flatMap(episode ->
                        Stream.concat(
                                episode.all("Assessments").stream().flatMap(this::assessment),
                                episode.all("Section47").stream().flatMap(this::enquiry)));
    }

    private Stream<ImportFinding> assessment(Element assessment) {
        boolean open = said(assessment, "AssessmentAuthorisationDate").isEmpty();
        return open && isOlderThan(ASSESSMENT, said(assessment, "AssessmentActualStartDate"))
                ? found(
                        assessment,
                        "CIN-8670Q",
                        "The assessment was open for more than 45 working days at the year's end.")
                : Stream.empty();
    }

    private Stream<ImportFinding> enquiry(Element enquiry) {
        boolean open =
                said(enquiry, "DateOfInitialCPC").isEmpty()
                        && said(enquiry, "ICPCnotRequired")
                                .filter(flag -> flag.equals("1") || flag.equalsIgnoreCase("true"))
                                .isEmpty();
        return open && isOlderThan(ENQUIRY, said(enquiry, "S47ActualStartDate"))
                ? found(
                        enquiry,
                        "CIN-8675Q",
                        "The enquiry was open for more than 15 working days at the year's end.")
                : Stream.empty();
    }

    private boolean isOlderThan(int limit, Optional<String> start) {
        return start.flatMap(CensusDay::read)
                .filter(day -> !calendar.within(limit, day, yearEnd))
                .isPresent();
    }

    private static Optional<String> said(Element element, String name) {
        return element.first(name).map(Element::text).filter(text -> !text.isEmpty());
    }

    private static Stream<ImportFinding> found(Element element, String rule, String sentence) {
        return Stream.of(
                new ImportFinding(
                        new SourceRow(element.name(), element.line()),
                        rule,
                        sentence,
                        Recorded.AS_STATED));
    }
}
