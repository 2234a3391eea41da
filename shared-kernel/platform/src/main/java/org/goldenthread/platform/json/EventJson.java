package org.goldenthread.platform.json;

import java.util.function.ToIntFunction;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.vault.Vault;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of events: components in their order, absent ones left out, codes as their official
 * code, dates in ISO 8601, personal content sealed. What this version does not know is refused, not
 * dropped.
 */
public final class EventJson {

    private final JsonMapper mapper;
    private final StoredForms forms;

    /** Writes and reads personal content through this vault. */
    public EventJson(Vault vault) {
        this(vault, Upcasters.ofThisRelease(), EventNames::revisionOf);
    }

    /**
     * The same with other ways from earlier forms.
     *
     * @param today in which revision something that is stored under a word is written
     */
    public EventJson(Vault vault, Upcasters upcasters, ToIntFunction<Class<?>> today) {
        this.forms = new StoredForms(upcasters, today);
        this.mapper =
                Json.STORED
                        .rebuild()
                        .addModule(new SealedModule(vault, Json.STORED, forms))
                        .addMixIn(FactAmended.class, AmendedForm.class)
                        .defaultAttributes(
                                ContextAttributes.getEmpty()
                                        .withSharedAttribute(StoredForms.class, forms))
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

    /** The event of this class from the form in which it is written today. */
    public <T extends JournalEvent> T read(byte[] json, Class<T> event) {
        return mapper.readValue(json, event);
    }

    /** The event from its form of this revision, which must be {@link #reads readable}. */
    public <T extends JournalEvent> T read(byte[] json, Class<T> event, int revision) {
        return revision == revisionOf(event)
                ? read(json, event)
                : mapper.treeToValue(
                        forms.upcast((ObjectNode) mapper.readTree(json), event, revision), event);
    }

    /** In which revision the event is written today. */
    public int revisionOf(Class<? extends JournalEvent> event) {
        return forms.revisionOf(event);
    }

    /** Whether this release can read the event as it was stored in this revision. */
    public boolean reads(Class<? extends JournalEvent> event, int revision) {
        return forms.read(event, revision);
    }
}
