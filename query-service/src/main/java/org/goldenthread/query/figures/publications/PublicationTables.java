package org.goldenthread.query.figures.publications;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.query.asof.Csv;
import org.jspecify.annotations.Nullable;

/** Publications and restatements as tables. */
final class PublicationTables {

    private PublicationTables() {}

    /** A line for each published figure, and one for each draft. */
    static String of(List<PublicationShown> publications) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PublicationShown publication : publications) {
            for (PublicationFigure figure : publication.figures()) {
                rows.add(
                        Arrays.<@Nullable Object>asList(
                                publication.publicationId(),
                                publication.state(),
                                publication.title(),
                                publication.publishedAt(),
                                figure.code(),
                                figure.title(),
                                figure.version(),
                                figure.asAt(),
                                figure.from(),
                                figure.to(),
                                figure.value(),
                                figure.marker(),
                                figure.numerator(),
                                figure.denominator(),
                                publication.asKnown(),
                                publication.position(),
                                figure.historyFrom(),
                                figure.asFarAsKnown()));
            }
        }
        return Csv.of(
                List.of(
                        "publicationId",
                        "state",
                        "publication",
                        "publishedAt",
                        "code",
                        "title",
                        "version",
                        "asAt",
                        "from",
                        "to",
                        "value",
                        "marker",
                        "numerator",
                        "denominator",
                        "asKnown",
                        "position",
                        "historyFrom",
                        "asFarAsKnown"),
                rows);
    }

    /** A line for each restatement. */
    static String restatements(List<Restatement> restatements) {
        return Csv.of(
                List.of(
                        "publicationId",
                        "publication",
                        "code",
                        "title",
                        "asAt",
                        "from",
                        "to",
                        "reportedAsKnown",
                        "reportedValue",
                        "nowValue",
                        "difference",
                        "numeratorDifference",
                        "denominatorDifference"),
                restatements.stream()
                        .map(one ->
                                Arrays.<@Nullable Object>asList(
                                        one.publicationId(),
                                        one.publication(),
                                        one.code(),
                                        one.title(),
                                        one.asAt(),
                                        one.from(),
                                        one.to(),
                                        one.reportedAsKnown(),
                                        one.reported().value(),
                                        one.now().value(),
                                        one.difference().value(),
                                        one.difference().numerator(),
                                        one.difference().denominator()))
                        .toList());
    }
}
