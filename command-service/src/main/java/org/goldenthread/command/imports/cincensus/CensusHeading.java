package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.UnreadableReturn;

/**
 * What the header says the file is: which collection, of which year, as at which day. A file that
 * is something else, or contradicts itself, is refused before any child is read.
 */
record CensusHeading(Element header) {

    private static final String COLLECTION = "CIN";

    /** The last day of the census year, where the header names the year. */
    Optional<LocalDate> yearEnd() {
        return said("Year")
                .filter(year -> year.matches("20[0-9]{2}"))
                .map(year -> LocalDate.of(Integer.parseInt(year), Month.MARCH, 31));
    }

    /** Throws {@link UnreadableReturn} when this is no children in need census of one year. */
    void check() {
        if (said("Collection").filter(one -> !one.equalsIgnoreCase(COLLECTION)).isPresent()) {
            throw new UnreadableReturn(
                    "The header names another collection than the children in need census (CIN)."
                            + " Nothing was recorded.");
        }
        if (said("Year").isPresent() && yearEnd().isEmpty()) {
            throw new UnreadableReturn(
                    "The year in the header is not a year such as 2026. Nothing was recorded.");
        }
        if (said("ReferenceDate").isPresent() && referenceDate().isEmpty()) {
            throw new UnreadableReturn(
                    "The reference date in the header is not a date such as 2026-03-31. Nothing"
                            + " was recorded.");
        }
        if (yearEnd().isPresent()
                && referenceDate()
                        .filter(day -> day.getYear() != yearEnd().get().getYear())
                        .isPresent()) {
            throw new UnreadableReturn(
                    "The reference date in the header does not lie in the year that it names."
                            + " Nothing was recorded.");
        }
    }

    /** What is not in order but says nothing else than what the file is taken for. */
    List<ImportFinding> findings() {
        List<ImportFinding> found = new ArrayList<>();
        List<String> missing =
                List.of("Collection", "Year", "ReferenceDate").stream()
                        .filter(name -> said(name).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            found.add(
                    finding(
                            "GT-IM-21",
                            "The header does not say "
                                    + String.join(", ", missing)
                                    + ": it could not be checked which return the file is."));
        }
        if (referenceDate().isPresent() && !referenceDate().equals(yearEnd())) {
            found.add(finding("CIN-100", "The reference date is not 31 March of the year."));
        }
        return found;
    }

    private Optional<LocalDate> referenceDate() {
        return said("ReferenceDate").flatMap(CensusDay::read);
    }

    /** The value of this name, wherever it stands in the header. */
    Optional<String> said(String name) {
        return header.everything()
                .filter(each -> each.name().equals(name))
                .map(Element::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private ImportFinding finding(String rule, String sentence) {
        return new ImportFinding(
                new SourceRow(header.name(), header.line()), rule, sentence, Recorded.AS_STATED);
    }
}
