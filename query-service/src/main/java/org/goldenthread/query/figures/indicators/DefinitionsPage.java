package org.goldenthread.query.figures.indicators;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/** Every version of an indicator's definition, the newest first. */
public record DefinitionsPage(String code, String title, List<Version> versions) implements Titled {

    /**
     * A version.
     *
     * @param adopted when, in words; empty for one that was never adopted
     */
    public record Version(
            int number,
            String state,
            String definition,
            String numerator,
            String denominator,
            String source,
            String why,
            String adopted) {}

    DefinitionsPage(DefinitionHistory.Versions versions) {
        this(
                versions.code(),
                "Definitions of " + versions.definitions().getFirst().words().title(),
                versions.definitions().reversed().stream().map(DefinitionsPage::version).toList());
    }

    private static Version version(DefinitionHistory.Version version) {
        Shown words = version.words();
        return new Version(
                words.version(),
                InWords.code(version.state()),
                words.definition(),
                words.numerator(),
                words.denominator(),
                words.source(),
                words.why(),
                version.adopted().stream()
                        .map(adoption ->
                                "%s, at position %s"
                                        .formatted(
                                                InWords.moment(adoption.knownAt()),
                                                adoption.position()))
                        .collect(Collectors.joining("; ")));
    }
}
