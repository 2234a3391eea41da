package org.goldenthread.query.lookingback;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.query.chronology.Chronology;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A strand or a fact as known at one moment, in words.
 *
 * @param key stays the same however it is corrected
 * @param ended whether it has an end
 */
record KnownThing(
        String key, String what, String days, boolean ended, Map<String, String> details) {

    static KnownThing of(Chronology.StrandShown strand) {
        LocalDate ended = strand.endedOn();
        return new KnownThing(
                strand.strand() + "/" + strand.eventIds().getFirst(),
                InWords.code(strand.strand()),
                InWords.days(strand.startedOn(), ended),
                ended != null,
                details(strand.details()));
    }

    static KnownThing of(Chronology.FactShown fact) {
        return new KnownThing(
                fact.type() + "/" + fact.eventIds().getFirst(),
                InWords.code(fact.type()),
                InWords.day(fact.effectiveOn()),
                true,
                details(fact.content()));
    }

    private static Map<String, String> details(JsonNode content) {
        Map<String, String> details = new LinkedHashMap<>();
        content.propertyStream()
                .forEach(detail -> {
                    String value = words(detail.getValue());
                    if (value != null) {
                        details.put(InWords.code(detail.getKey()), value);
                    }
                });
        return details;
    }

    private static @Nullable String words(JsonNode value) {
        if (value.isNull() || value.isContainer() && value.isEmpty()) {
            return null;
        }
        if (value.isContainer()) {
            return value.valueStream()
                    .map(KnownThing::words)
                    .filter(word -> word != null)
                    .collect(Collectors.joining(" "));
        }
        String text = value.asString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? InWords.day(LocalDate.parse(text)) : text;
    }
}
