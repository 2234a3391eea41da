package org.goldenthread.query.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.vault.SealedVersions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Lets a form carry at which versions the records stood, and its reader not tell from that how much
 * is on record that is hidden (one rule with {@code Sight}).
 */
@Component
class SeenTags {

    private static final Pattern EACH =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9A-Za-z_-]{1,100})");

    private final SealedVersions tags;

    SeenTags(SealedVersions tags) {
        this.tags = tags;
    }

    /** What is sent out: the versions as tags. */
    TypedAnswers sealed(TypedAnswers typed) {
        return typed.with(
                SeenVersions.FIELD,
                SeenVersions.of(typed).versions().entrySet().stream()
                        .map(each ->
                                each.getKey() + ":" + tags.seal(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(",")));
    }

    /** What came back, with the versions behind the tags; of a tag that is none nothing is left. */
    TypedAnswers opened(TypedAnswers sent) {
        if (!sent.values().containsKey(SeenVersions.FIELD)) {
            return sent;
        }
        Map<UUID, Long> versions = new LinkedHashMap<>();
        EACH.matcher(sent.text(SeenVersions.FIELD))
                .results()
                .forEach(each -> {
                    UUID stream = UUID.fromString(each.group(1));
                    tags.open(stream, each.group(2))
                            .ifPresent(version -> versions.merge(stream, version, Math::min));
                });
        return sent.with(SeenVersions.FIELD, new SeenVersions(versions).text());
    }

    /** The versions as the command service tells them: to some as numbers, to others as tags. */
    Map<UUID, Long> versions(JsonNode told) {
        Map<UUID, Long> versions = new LinkedHashMap<>();
        told.propertyStream()
                .forEach(each -> {
                    UUID stream = UUID.fromString(each.getKey());
                    version(stream, each.getValue())
                            .forEach(version -> versions.put(stream, version));
                });
        return versions;
    }

    private Stream<Long> version(UUID stream, JsonNode told) {
        return told.isNumber()
                ? Stream.of(told.longValue())
                : tags.open(stream, told.asString("")).stream().boxed();
    }
}
