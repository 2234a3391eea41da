package org.goldenthread.query.figures.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/** Figures and cases as tables. */
final class IndicatorTables {

    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "title",
                    "version",
                    "unit",
                    "polarity",
                    "asAt",
                    "from",
                    "to",
                    "key",
                    "value",
                    "marker",
                    "numerator",
                    "denominator",
                    "asKnown",
                    "position",
                    "historyFrom",
                    "asFarAsKnown",
                    "rateMarker");

    private IndicatorTables() {}

    /** A line for each indicator. */
    static String catalogue(Collection<Indicator> indicators) {
        return Csv.of(
                List.of("code", "title", "definition", "unit", "polarity", "kind", "version"),
                indicators.stream()
                        .map(indicator ->
                                List.of(
                                        indicator.code(),
                                        indicator.title(),
                                        indicator.definition(),
                                        indicator.unit(),
                                        indicator.polarity().word(),
                                        indicator.kind().word(),
                                        indicator.version()))
                        .toList());
    }

    /** A line for each version of a definition, with its last adoption. */
    static String definitions(DefinitionHistory.Versions versions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DefinitionHistory.Version version : versions.definitions()) {
            DefinitionHistory.Adoption last =
                    version.adopted().isEmpty() ? null : version.adopted().getLast();
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            versions.code(),
                            version.words().version(),
                            version.state(),
                            version.words().title(),
                            version.words().definition(),
                            version.words().numerator(),
                            version.words().denominator(),
                            last == null ? null : last.position(),
                            last == null ? null : last.knownAt(),
                            last == null ? null : last.who()));
        }
        return Csv.of(
                List.of(
                        "code",
                        "version",
                        "state",
                        "title",
                        "definition",
                        "numerator",
                        "denominator",
                        "adoptedPosition",
                        "adoptedAt",
                        "adoptedBy"),
                rows);
    }

    /** A line for each figure that would change, and one for each case that comes or goes. */
    static String preview(Previews.Preview preview) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Previews.Changed figure : preview.figures()) {
            for (Value value : List.of(figure.before(), figure.after())) {
                rows.add(
                        Arrays.<@Nullable Object>asList(
                                figure.asAt(),
                                figure.from(),
                                figure.to(),
                                value == figure.before() ? "before" : "after",
                                value.value(),
                                value.numerator(),
                                value.denominator(),
                                null,
                                null,
                                null));
            }
            figure.cases()
                    .forEach(change ->
                            rows.add(
                                    Arrays.<@Nullable Object>asList(
                                            figure.asAt(),
                                            figure.from(),
                                            figure.to(),
                                            change.change(),
                                            null,
                                            null,
                                            null,
                                            change.childId(),
                                            change.role(),
                                            events(change.eventIds()))));
        }
        return Csv.of(
                List.of(
                        "asAt",
                        "from",
                        "to",
                        "row",
                        "value",
                        "numerator",
                        "denominator",
                        "childId",
                        "role",
                        "eventIds"),
                rows);
    }

    private static String events(List<UUID> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** A line for each figure; each value of a breakdown has one of its own. */
    static String figures(List<IndicatorAnswer> answers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (IndicatorAnswer answer : answers) {
            rows.add(row(answer, null, answer.figure()));
            if (answer.breakdown() != null) {
                answer.breakdown()
                        .forEach(part -> rows.add(row(answer, part.key(), part.figure())));
            }
        }
        return Csv.of(COLUMNS, rows);
    }

    private static List<@Nullable Object> row(
            IndicatorAnswer answer, @Nullable String key, Value figure) {
        return Arrays.<@Nullable Object>asList(
                answer.code(),
                answer.title(),
                answer.version(),
                answer.unit(),
                answer.polarity(),
                answer.asAt(),
                answer.from(),
                answer.to(),
                key,
                figure.value(),
                figure.marker(),
                figure.numerator(),
                figure.denominator(),
                answer.asKnown(),
                answer.position(),
                figure.historyFrom(),
                answer.asFarAsKnown(),
                figure.rateMarker());
    }

    /** A line for each case. */
    static String cases(Indicator indicator, List<Case> cases) {
        List<String> columns = new ArrayList<>(List.of("childId", "role", "eventIds"));
        columns.addAll(indicator.details());
        columns.addAll(indicator.breakdowns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Case aCase : cases) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(aCase.childId());
            row.add(aCase.role());
            row.add(events(aCase.eventIds()));
            row.addAll(aCase.words().values());
            rows.add(row);
        }
        return Csv.of(columns, rows);
    }
}
