package org.goldenthread.query.figures.publications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.figures.indicators.IndicatorRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * What the body of a request asks to publish. Days of the whole publication serve every figure that
 * says none of its own; a snapshot in a publication for a period is as at its last day.
 */
record PublicationAsked(Wording title, List<FigureAsked> figures, boolean draft) {

    private static final Set<String> FIELDS =
            Set.of("title", "asAt", "from", "to", "figures", "draft");
    private static final Set<String> FIGURE_FIELDS =
            Set.of("code", "asAt", "from", "to", "by", "options");

    /** The public contract: a publication holds so many figures at most. */
    private static final int MOST = 100;

    /** Reads it; throws the problem that lists everything that is wrong with it. */
    static PublicationAsked read(JsonNode body, IndicatorCatalogue catalogue) {
        return new Reading(catalogue).read(body);
    }

    private static final class Reading {

        private final IndicatorCatalogue catalogue;
        private final List<Fault> faults = new ArrayList<>();

        Reading(IndicatorCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        PublicationAsked read(JsonNode body) {
            if (!body.isObject()) {
                fault("body", "must be an object with a title and figures");
            }
            mustBeKnown(body, FIELDS, "");
            Wording title = title(body.path("title"));
            JsonNode draft = body.path("draft");
            if (!draft.isMissingNode() && !draft.isBoolean()) {
                fault("draft", "must be true or false");
            }
            JsonNode list = body.path("figures");
            if (!list.isArray() || list.isEmpty() || list.size() > MOST) {
                fault("figures", "must be a list of 1 to " + MOST + " figures");
            }
            List<FigureAsked> figures = new ArrayList<>();
            for (int i = 0; i < Math.min(list.size(), MOST); i++) {
                figure(list.path(i), body, "figures[" + i + "].").ifPresent(figures::add);
            }
            if (!faults.isEmpty() || title == null) {
                throw new ProblemException(Problem.malformed(faults));
            }
            return new PublicationAsked(title, figures, draft.asBoolean(false));
        }

        private @Nullable Wording title(JsonNode node) {
            try {
                return new Wording(node.asString("").strip());
            } catch (IllegalArgumentException e) {
                fault("title", "must be one line of 1 to 200 characters");
                return null;
            }
        }

        private Optional<FigureAsked> figure(JsonNode node, JsonNode whole, String path) {
            mustBeKnown(node, FIGURE_FIELDS, path);
            Optional<Indicator> indicator = catalogue.named(node.path("code").asString(""));
            if (indicator.isEmpty()) {
                fault(path + "code", "must be the code of an indicator");
                return Optional.empty();
            }
            MultiValueMap<String, String> said = parameters(node, whole, indicator.get());
            Parameters parameters = new Parameters(said);
            IndicatorRequest asks = IndicatorRequest.figure(indicator.get(), parameters);
            List<Fault> wrong = parameters.faults();
            wrong.forEach(fault -> fault(path + fault.field(), fault.message()));
            return wrong.isEmpty() ? Optional.of(asked(asks, said)) : Optional.empty();
        }

        private static MultiValueMap<String, String> parameters(
                JsonNode node, JsonNode whole, Indicator indicator) {
            MultiValueMap<String, String> said = new LinkedMultiValueMap<>();
            boolean ownDays = node.has("asAt") || node.has("from") || node.has("to");
            JsonNode days = ownDays ? node : whole;
            if (indicator.kind() == Indicator.Kind.SNAPSHOT) {
                add(
                        said,
                        "asAt",
                        days.has("asAt") || ownDays ? days.path("asAt") : days.path("to"));
            } else {
                add(said, "from", days.path("from"));
                add(said, "to", days.path("to"));
            }
            if (ownDays && indicator.kind() == Indicator.Kind.PERIOD) {
                add(said, "asAt", node.path("asAt"));
            }
            add(said, "by", node.path("by"));
            node.path("options")
                    .properties()
                    .forEach(option -> add(said, option.getKey(), option.getValue()));
            return said;
        }

        private static FigureAsked asked(
                IndicatorRequest asks, MultiValueMap<String, String> said) {
            String by = said.getFirst("by");
            return new FigureAsked(
                    new IndicatorCode(asks.indicator().code()),
                    day(said, "asAt"),
                    day(said, "from"),
                    day(said, "to"),
                    by == null ? null : new CodeWord(by),
                    asks.options().entrySet().stream()
                            .map(option ->
                                    new FigureAsked.Choice(
                                            new CodeWord(option.getKey()),
                                            new CodeWord(option.getValue())))
                            .toList());
        }

        private static @Nullable LocalDate day(MultiValueMap<String, String> said, String name) {
            String text = said.getFirst(name);
            return text == null ? null : LocalDate.parse(text);
        }

        private static void add(MultiValueMap<String, String> said, String name, JsonNode node) {
            if (!node.isMissingNode() && !node.isNull()) {
                said.add(name, node.isContainer() ? "?" : node.asString());
            }
        }

        private void mustBeKnown(JsonNode node, Set<String> fields, String path) {
            node.propertyNames().stream()
                    .filter(name -> !fields.contains(name))
                    .forEach(name ->
                            fault(
                                    path + (name.matches("[A-Za-z][A-Za-z0-9]{0,59}") ? name : "?"),
                                    "is not known here"));
        }

        private void fault(String field, String message) {
            faults.add(new Fault(field, message));
        }
    }
}
