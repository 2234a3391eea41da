package org.goldenthread.query.figures.indicators;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which version of each indicator's definition is in force, as known at a moment: the first, until
 * another is adopted. The caller holds the transaction.
 */
public final class Definitions {

    private final IndicatorCatalogue catalogue;
    private final JdbcClient jdbc;

    /** The definitions of this catalogue, by what was adopted. */
    public Definitions(IndicatorCatalogue catalogue, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** This question by the definition in force as its reference data were known. */
    public IndicatorQuery inForce(IndicatorQuery question) {
        String code = question.indicator().code();
        int version = adopted(question.reference()).getOrDefault(code, 1);
        return question.by(version(code, version));
    }

    /** All indicators by the definitions in force, as known at this moment. */
    public Collection<Indicator> inForce(AsKnown known) {
        Map<String, Integer> adopted = adopted(known);
        return catalogue.all().stream()
                .map(first -> version(first.code(), adopted.getOrDefault(first.code(), 1)))
                .toList();
    }

    /** Refuses to answer by another definition when this release does not hold the one in force. */
    private Indicator version(String code, int version) {
        return catalogue.versions(code).stream()
                .filter(indicator -> indicator.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.unavailable(
                                        "unknown-definition",
                                        "The definition in force is not known to this release.")));
    }

    private Map<String, Integer> adopted(AsKnown known) {
        Map<String, Integer> adopted = new HashMap<>();
        jdbc.sql("select indicator, adopted from reference.definition where known @> ?")
                .param(known.position())
                .query(row -> {
                    adopted.put(row.getString("indicator"), row.getInt("adopted"));
                });
        return adopted;
    }
}
