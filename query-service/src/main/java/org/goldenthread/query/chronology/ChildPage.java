package org.goldenthread.query.chronology;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.query.web.Titled;
import tools.jackson.databind.JsonNode;

/**
 * A child as a page.
 *
 * @param name the name, where it is on file and open to the reader
 * @param level the level of help on the day it was known
 * @param bars the strands as bars over time
 * @param facts what happened, the latest first
 * @param knownOn the day at whose end it was known; empty for now
 */
public record ChildPage(
        String id,
        String name,
        String level,
        List<Bar> bars,
        List<Happened> facts,
        List<String> findings,
        String knownOn)
        implements Titled {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A strand as a bar: where it begins and how long it is, on a canvas 600 wide. */
    public record Bar(String strand, String days, double x, double width) {}

    /** Something that happened, with its details by name. */
    public record Happened(String what, String on, Map<String, String> details) {}

    static ChildPage of(Chronology chronology, String knownOn) {
        Canvas canvas = Canvas.of(chronology);
        return new ChildPage(
                chronology.childId().toString(),
                nameIn(chronology),
                words(chronology.level().code()),
                chronology.strands().stream().map(canvas::bar).toList(),
                chronology.facts().reversed().stream().map(ChildPage::happened).toList(),
                chronology.findings().stream().map(Finding::sentence).distinct().toList(),
                knownOn);
    }

    @Override
    public String title() {
        return name;
    }

    private static String nameIn(Chronology chronology) {
        return chronology.facts().stream()
                .map(fact -> fact.content().path("name"))
                .filter(JsonNode::isObject)
                .map(name ->
                        name.path("given").asString("") + " " + name.path("family").asString(""))
                .findFirst()
                .orElse("Child");
    }

    private static Happened happened(Chronology.FactShown fact) {
        return new Happened(
                words(fact.type()),
                DAY.format(fact.effectiveOn()),
                fact.content()
                        .propertyStream()
                        .filter(detail -> detail.getValue().isValueNode())
                        .collect(
                                Collectors.toMap(
                                        detail -> words(detail.getKey()),
                                        detail -> detail.getValue().asString(),
                                        (one, _) -> one,
                                        java.util.LinkedHashMap::new)));
    }

    /** {@code care-entry-recorded} and {@code leftOn} as people write them. */
    static String words(String word) {
        String spaced =
                word.replace('-', ' ')
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Days on a line: from the first day of any strand to the day it was known. */
    private record Canvas(LocalDate first, LocalDate last) {

        private static final double WIDTH = 600;

        static Canvas of(Chronology chronology) {
            LocalDate last = LocalDate.ofInstant(chronology.asKnown(), java.time.ZoneOffset.UTC);
            LocalDate first =
                    chronology.strands().stream()
                            .map(Chronology.StrandShown::startedOn)
                            .min(LocalDate::compareTo)
                            .orElse(last);
            return new Canvas(first, last.isAfter(first) ? last : first.plusDays(1));
        }

        Bar bar(Chronology.StrandShown strand) {
            LocalDate ended = strand.endedOn();
            double from = along(strand.startedOn());
            double to = along(ended == null ? last : ended);
            return new Bar(
                    words(strand.strand()),
                    DAY.format(strand.startedOn())
                            + (ended == null ? ", still open" : " to " + DAY.format(ended)),
                    from,
                    Math.max(3, to - from));
        }

        private double along(LocalDate day) {
            double whole = last.toEpochDay() - first.toEpochDay();
            double part = day.toEpochDay() - first.toEpochDay();
            return Math.clamp(part / whole, 0, 1) * WIDTH;
        }
    }
}
