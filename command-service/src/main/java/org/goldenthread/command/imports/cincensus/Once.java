package org.goldenthread.command.imports.cincensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;

/**
 * The same thing twice is one: an element with the same first day as one further up is not another
 * thing. What stands further up counts; the rows below both are read.
 */
final class Once {

    private static final String RULE = "GT-IM-22";
    private static final String REVIEWS = "Reviews";
    private static final String PLAN = "ChildProtectionPlans";

    /** By which of its days a thing is known again. */
    private static final Map<String, String> FIRST_DAY =
            Map.of(
                    "CINdetails",
                    "CINreferralDate",
                    "Assessments",
                    "AssessmentActualStartDate",
                    "CINPlanDates",
                    "CINPlanStartDate",
                    "Section47",
                    "S47ActualStartDate",
                    PLAN,
                    "CPPstartDate");

    private final List<Twin> twins = new ArrayList<>();

    /** Says what stands twice, and how many rows do not count. */
    void report(ReturnComparison restatement) {
        twins.forEach(each ->
                restatement.refuse(
                        new SourceRow(each.element.name(), each.element.line()),
                        RULE,
                        each.sentence,
                        each.rows));
    }

    /** Something that stands further up already. */
    private record Twin(Element element, String sentence, long rows) {}

    /** The child with everything once. */
    Element of(Element child) {
        Element once = within(child);
        Set<Object> seen = new HashSet<>();
        List<Element> parts = new ArrayList<>();
        for (Element part : once.children()) {
            parts.add(part.name().equals("CINdetails") ? acrossEpisodes(part, seen) : part);
        }
        return once.with(parts);
    }

    /** Without what stands in an episode further up: the same words, or a plan of the same day. */
    private Element acrossEpisodes(Element episode, Set<Object> seen) {
        List<Element> parts = new ArrayList<>();
        for (Element part : episode.children()) {
            Optional<String> key = key(part);
            boolean plan = part.name().equals(PLAN);
            if (key.isEmpty() || seen.add(plan ? key.get() : part.words())) {
                parts.add(part);
            } else {
                refuse(part, "The same " + part.name() + " stands in an episode further up.");
            }
        }
        return episode.with(parts);
    }

    /** The element with what is right below it once, and so on down. */
    private Element within(Element parent) {
        Map<Object, Element> parts = new LinkedHashMap<>();
        Map<String, Element> byKey = new HashMap<>();
        for (Element part : parent.children()) {
            String key = key(part).orElse(null);
            Element first = key == null ? null : byKey.get(key);
            if (key == null) {
                parts.put(
                        part.name().equals(REVIEWS) ? REVIEWS : new Object(),
                        part.name().equals(REVIEWS) && parts.get(REVIEWS) instanceof Element before
                                ? before.plus(part.children())
                                : part);
            } else if (first == null) {
                byKey.put(key, part);
                parts.put(key, part);
            } else if (first.words().equals(part.words())) {
                refuse(part, "The same " + part.name() + " stands further up; it counts once.");
            } else {
                parts.merge(key, part, (before, more) -> before.plus(rows(more)));
                refuse(
                        part,
                        "Another "
                                + part.name()
                                + " with the same first day stands further up and counts; of this"
                                + " one, only the rows below it are read.",
                        1);
            }
        }
        return parent.with(parts.values().stream().map(this::within).toList());
    }

    private static List<Element> rows(Element element) {
        return element.children().stream()
                .filter(part -> key(part).isPresent() || part.name().equals(REVIEWS))
                .toList();
    }

    /** What a row is known by among its like; a row without its day is like no other. */
    private static Optional<String> key(Element element) {
        Stream<String> day =
                element.name().equals("CPPreviewDate")
                        ? Stream.of(element.text())
                        : Optional.ofNullable(FIRST_DAY.get(element.name())).stream()
                                .flatMap(name -> element.first(name).stream())
                                .map(Element::text);
        return day.flatMap(text -> CensusDay.read(text).stream())
                .map(first -> element.name() + " " + first)
                .findFirst();
    }

    private void refuse(Element element, String sentence) {
        refuse(element, sentence, CensusChild.rows(element));
    }

    private void refuse(Element element, String sentence, long rows) {
        twins.add(new Twin(element, sentence, rows));
    }
}
