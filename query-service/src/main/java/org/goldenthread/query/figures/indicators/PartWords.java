package org.goldenthread.query.figures.indicators;

import static org.goldenthread.pathway.codes.CodeSet.AGENCY;
import static org.goldenthread.pathway.codes.CodeSet.CATEGORY_OF_ABUSE;
import static org.goldenthread.pathway.codes.CodeSet.CATEGORY_OF_NEED;
import static org.goldenthread.pathway.codes.CodeSet.EARLY_HELP_CLOSURE;
import static org.goldenthread.pathway.codes.CodeSet.ETHNICITY;
import static org.goldenthread.pathway.codes.CodeSet.LEGAL_STATUS;
import static org.goldenthread.pathway.codes.CodeSet.NEED_LEVEL;
import static org.goldenthread.pathway.codes.CodeSet.PATHWAY_LEVEL;
import static org.goldenthread.pathway.codes.CodeSet.PLACEMENT_PROVIDER;
import static org.goldenthread.pathway.codes.CodeSet.PLACEMENT_TYPE;
import static org.goldenthread.pathway.codes.CodeSet.REASON_EPISODE_CEASED;
import static org.goldenthread.pathway.codes.CodeSet.REASON_PLACE_CHANGED;
import static org.goldenthread.pathway.codes.CodeSet.REASON_PLAN_ENDED;
import static org.goldenthread.pathway.codes.CodeSet.REFERRAL_SOURCE;
import static org.goldenthread.pathway.codes.CodeSet.SEX;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/**
 * What the values of breakdowns are called on pages: by the label of their code, with the code
 * beside it where returns use it. Tables and answers keep the code.
 */
public final class PartWords {

    /** Where the codes of a breakdown come from; a reason or a kind may be of several sets. */
    private static final Map<String, List<CodeSet>> SETS =
            Map.ofEntries(
                    Map.entry("legalStatus", List.of(LEGAL_STATUS)),
                    Map.entry("placement", List.of(PLACEMENT_TYPE)),
                    Map.entry("provider", List.of(PLACEMENT_PROVIDER)),
                    Map.entry("need", List.of(CATEGORY_OF_NEED)),
                    Map.entry("needLevel", List.of(NEED_LEVEL)),
                    Map.entry("category", List.of(CATEGORY_OF_ABUSE)),
                    Map.entry("source", List.of(REFERRAL_SOURCE)),
                    Map.entry("sex", List.of(SEX)),
                    Map.entry("ethnicity", List.of(ETHNICITY)),
                    Map.entry("agency", List.of(AGENCY)),
                    Map.entry("previousExit", List.of(REASON_EPISODE_CEASED)),
                    Map.entry("from", List.of(PATHWAY_LEVEL)),
                    Map.entry("to", List.of(PATHWAY_LEVEL)),
                    Map.entry(
                            "reason",
                            List.of(
                                    REASON_EPISODE_CEASED,
                                    REASON_PLACE_CHANGED,
                                    REASON_PLAN_ENDED,
                                    EARLY_HELP_CLOSURE)));

    /** Kinds that the indicators' own definitions name. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "SD1", "Assessment to early help",
                    "SD2", "Child in need to early help",
                    "SD3", "Protection plan to child in need plan",
                    "SD4", "Protection plan to early help",
                    "SD5", "Care to support at home",
                    "R1", "The same child again",
                    "R2", "Another child",
                    "R3", "The same child and another");

    private static final Pattern OF_RETURNS = Pattern.compile("[A-Z0-9]{1,5}");

    /** Bands and the names of places are words already; a capital would change none of them. */
    private static final Pattern CODE_WORD = Pattern.compile("[a-z]+([-, ][a-z]+)*");

    private PartWords() {}

    /** A value of this breakdown; nothing where there is none. */
    public static String of(@Nullable String breakdown, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (breakdown == null) {
            return value;
        }
        return codes(breakdown)
                .filter(code -> code.code().equals(value))
                .findFirst()
                .map(code -> withCode(code.label(), value))
                .orElseGet(() -> uncoded(breakdown, value));
    }

    private static Stream<? extends Code> codes(String breakdown) {
        return Stream.concat(
                SETS.getOrDefault(breakdown, List.of()).stream()
                        .flatMap(set -> set.codes().stream()),
                breakdown.equals("reason") ? Stream.of(CorrectionReason.values()) : Stream.empty());
    }

    private static String uncoded(String breakdown, String value) {
        String kind =
                breakdown.equals("kind") || breakdown.equals("including") ? KINDS.get(value) : null;
        return kind != null
                ? withCode(kind, value)
                : switch (value) {
                    case "true" -> "Yes";
                    case "false" -> "No";
                    default -> CODE_WORD.matcher(value).matches() ? InWords.code(value) : value;
                };
    }

    private static String withCode(String label, String code) {
        return OF_RETURNS.matcher(code).matches() ? label + " (" + code + ")" : label;
    }
}
