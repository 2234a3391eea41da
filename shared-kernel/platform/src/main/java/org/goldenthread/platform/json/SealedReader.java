package org.goldenthread.platform.json;

import java.util.UUID;
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

/** Reads what {@link SealedWriter} wrote; content whose key is gone is lost, not an error. */
final class SealedReader extends ValueDeserializer<Sealed<?>> {

    private final Vault vault;
    private final ObjectMapper contents;
    private final @Nullable JavaType content;

    SealedReader(Vault vault, ObjectMapper contents) {
        this(vault, contents, null);
    }

    private SealedReader(Vault vault, ObjectMapper contents, @Nullable JavaType content) {
        this.vault = vault;
        this.contents = contents;
        this.content = content;
    }

    @Override
    public ValueDeserializer<?> createContextual(
            DeserializationContext context, @Nullable BeanProperty property) {
        return new SealedReader(vault, contents, context.getContextualType().containedType(0));
    }

    @Override
    public Sealed<?> deserialize(JsonParser json, DeserializationContext context) {
        JsonNode tree = context.readTree(json);
        UUID subject = UUID.fromString(tree.required(SealedModule.SUBJECT).stringValue());
        JsonNode sealed = tree.path(SealedModule.SEALED);
        if (sealed.isMissingNode()) {
            return Sealed.lost(subject);
        }
        return vault.open(subject, SealedModule.PURPOSE, sealed.binaryValue())
                .<Sealed<?>>map(clear -> Sealed.of(subject, contents.readValue(clear, content)))
                .orElseGet(() -> Sealed.lost(subject));
    }
}
