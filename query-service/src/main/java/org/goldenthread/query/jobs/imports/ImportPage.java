package org.goldenthread.query.jobs.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.query.commandclient.SentReturn;
import org.goldenthread.query.web.Titled;

/**
 * A return that was sent: how far its import is, and what was found in it.
 *
 * @param rules what was found by rule, the worst first
 * @param rule the rule whose findings are shown, if not those of all
 * @param next where the findings after these stand, if there are more
 * @param foretelling what it would do to the figures, if it only looked
 * @param mayTakeBack whether the reader may take it back
 * @param fault what was wrong with taking it back, if something was
 */
public record ImportPage(
        SentReturn sent,
        List<SentReturn.RuleCount> rules,
        Optional<String> rule,
        SentReturn.Findings findings,
        Optional<String> next,
        Optional<Foretelling> foretelling,
        boolean mayTakeBack,
        Optional<String> fault)
        implements Titled {

    @Override
    public String title() {
        return title(sent);
    }

    /** What it is called. */
    public static String title(SentReturn sent) {
        if (sent.takesBack() != null) {
            return "Taking back an import";
        }
        return (sent.onlyLooked() ? "What would become of " : "Import of ") + name(sent.kind());
    }

    /** Why an import may be taken back. */
    public static List<CorrectionReason> reasons() {
        return Stream.of(CorrectionReason.values())
                .filter(reason -> reason != CorrectionReason.RESTATED)
                .toList();
    }

    /** The reason in words. */
    public String reason() {
        return Stream.of(CorrectionReason.values())
                .filter(reason -> reason.code().equals(sent.reason()))
                .map(CorrectionReason::label)
                .findFirst()
                .orElse("");
    }

    /** Where the findings of one rule stand. */
    public String address(SentReturn.RuleCount of) {
        return address()
                + "?rule="
                + URLEncoder.encode(String.valueOf(of.rule()), StandardCharsets.UTF_8)
                + "#findings";
    }

    /** Where it stands. */
    public String address() {
        return "/imports/" + sent.id();
    }

    /** A kind of return as people write it. */
    public static String name(String kind) {
        return switch (kind) {
            case "ssda903" -> "an SSDA903 return";
            case "cin-census" -> "a CIN census";
            default -> kind;
        };
    }
}
