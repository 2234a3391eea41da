package org.goldenthread.platform.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.vault.Vault;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of events: components in their order, absent ones left out, codes as their official
 * code, dates in ISO 8601, personal content sealed. What this version does not know is refused, not
 * dropped.
 */
public final class EventJson {

    private final JsonMapper mapper;

    /** Writes and reads personal content through this vault. */
    public EventJson(Vault vault) {
        this.mapper =
                plain().addModule(new SealedModule(vault, plain().build()))
                        .addMixIn(FactAmended.class, AmendedForm.class)
                        .build();
    }

    /** The mapper itself, for serializers of frameworks. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** The event as it is stored. */
    public byte[] write(JournalEvent event) {
        return mapper.writeValueAsBytes(event);
    }

    /** The event of this class from its stored form. */
    public <T extends JournalEvent> T read(byte[] json, Class<T> event) {
        return mapper.readValue(json, event);
    }

    private static JsonMapper.Builder plain() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultVisibility(found -> found.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(
                        found -> found.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
