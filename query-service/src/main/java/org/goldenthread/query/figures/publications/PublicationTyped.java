package org.goldenthread.query.figures.publications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.web.FormFaults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A publication as its form was filled in: what it asks for, and what is wrong in its words. */
final class PublicationTyped {

    private static final Map<String, String> WORDS =
            Map.of(
                    "title", "Enter a title of at most 200 characters",
                    "from", "First day must be a date, and not after the last day",
                    "to", "Last day must be a date",
                    "code", "Choose at least one figure");

    private PublicationTyped() {}

    /** What the form asks for, as a request would say it. */
    static JsonNode draft(DraftFields draft, Function<String, Optional<Indicator>> catalogue) {
        ObjectNode asked =
                Json.PLAIN
                        .createObjectNode()
                        .put("title", draft.title())
                        .put("from", draft.from().strip())
                        .put("to", draft.to().strip())
                        .put("draft", true);
        ArrayNode figures = asked.putArray("figures");
        ChosenFigures chosen = draft.chosen();
        for (String code : chosen.codes()) {
            ObjectNode figure = figures.addObject().put("code", code);
            put(figure, "by", chosen.of(code, "by"));
            ObjectNode options = figure.putObject("options");
            catalogue
                    .apply(code)
                    .ifPresent(indicator ->
                            indicator
                                    .options()
                                    .keySet()
                                    .forEach(one -> put(options, one, chosen.of(code, one))));
        }
        return asked;
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    /** What is wrong, once for each field of the form. */
    static FormFaults faults(List<Fault> errors) {
        Map<String, Fault> faults = new TreeMap<>();
        for (Fault error : errors) {
            String field = field(error.field());
            faults.putIfAbsent(field, new Fault(field, WORDS.getOrDefault(field, error.message())));
        }
        return new FormFaults(List.copyOf(faults.values()));
    }

    private static String field(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return switch (last) {
            case "title", "from", "to" -> last;
            case "asAt" -> "to";
            default -> "code";
        };
    }
}
