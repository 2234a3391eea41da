package org.goldenthread.platform.json;

import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Stored;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** Reads what {@link SealedWriter} wrote; content whose key is gone is lost, not an error. */
final class SealedReader extends ValueDeserializer<Sealed<?>> {

    private final Vault vault;
    private final ObjectMapper contents;
    private final StoredForms forms;
    private final @Nullable JavaType content;

    SealedReader(Vault vault, ObjectMapper contents, StoredForms forms) {
        this(vault, contents, forms, null);
    }

    private SealedReader(
            Vault vault, ObjectMapper contents, StoredForms forms, @Nullable JavaType content) {
        this.vault = vault;
        this.contents = contents;
        this.forms = forms;
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property) {
        return new SealedReader(
                vault, contents, forms, context.getContextualType().containedType(0));
    }

    @Override
    public Sealed<?> deserialize(JsonParser json, DeserializationContext context) {
        JsonNode tree = context.readTree(json);
        UUID subject = UUID.fromString(tree.required(SealedModule.SUBJECT).stringValue());
        JsonNode sealed = tree.path(SealedModule.SEALED);
        if (sealed.isMissingNode()) {
            return Sealed.lost(subject);
        }
        int revision = tree.path(SealedModule.REVISION).asInt(1);
        return vault.open(subject, SealedModule.PURPOSE, sealed.binaryValue())
                .<Sealed<?>>map(clear -> Sealed.of(subject, read(clear, revision, context)))
                .orElseGet(() -> Sealed.lost(subject));
    }

    private Object read(byte[] clear, int revision, DeserializationContext context) {
        JavaType type = Objects.requireNonNull(content);
        Class<?> kind = type.getRawClass();
        if (!kind.isAnnotationPresent(Stored.class) || revision == forms.revisionOf(kind)) {
            return contents.readValue(clear, type);
        }
        if (!forms.read(kind, revision)) {
            throw context.weirdStringException(
                    EventNames.nameOf(kind) + " of revision " + revision,
                    kind,
                    "no content of this version");
        }
        return contents.treeToValue(
                forms.upcast((ObjectNode) contents.readTree(clear), kind, revision), type);
    }
}
