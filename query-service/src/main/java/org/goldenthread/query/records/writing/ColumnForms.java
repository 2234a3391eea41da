package org.goldenthread.query.records.writing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.ColumnSeal;
import org.goldenthread.query.children.search.index.BlindIndex;
import org.goldenthread.query.records.projection.KnownSpan;
import org.goldenthread.query.records.rows.AgeBasis;
import tools.jackson.databind.JsonNode;

/**
 * How each kind of value stands in a column; by what a child is found, blind, and from what its age
 * is reckoned, sealed.
 */
final class ColumnForms {

    private final Map<Class<?>, ColumnForm> forms = new HashMap<>();

    ColumnForms(Blinding blinding, ColumnSeal seal) {
        put(UUID.class, CopyBytes::id);
        put(Id.class, (to, id) -> to.id(id.value()));
        put(String.class, CopyBytes::text);
        put(Code.class, (to, code) -> to.text(code.code()));
        put(Locality.class, (to, locality) -> to.text(locality.code()));
        put(boolean.class, (CopyBytes to, Object so) -> to.flag((boolean) so));
        put(int.class, (CopyBytes to, Object many) -> to.number((int) many));
        put(long.class, (CopyBytes to, Object many) -> to.number((long) many));
        put(Integer.class, CopyBytes::number);
        put(LocalDate.class, CopyBytes::day);
        put(Instant.class, CopyBytes::moment);
        put(KnownSpan.class, (to, known) -> to.range(known.from(), known.to()));
        put(JsonNode.class, (to, node) -> to.json(node.toString()));
        put(BlindIndex.class, (to, clues) -> to.numbers(clues.blind(blinding)));
        put(AgeBasis.class, (to, age) -> to.bytes(seal.seal(age.row().value(), age.number())));
    }

    /** Writes a value, which is there, as its column holds it. */
    interface ColumnForm extends BiConsumer<CopyBytes, Object> {}

    private <T> void put(Class<T> kind, BiConsumer<CopyBytes, ? super T> form) {
        @SuppressWarnings("unchecked")
        BiConsumer<CopyBytes, Object> any = (BiConsumer<CopyBytes, Object>) form;
        forms.put(kind, any::accept);
    }

    /** That of a component of this type; throws where no column holds such values. */
    ColumnForm of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list((Class<?>) list.getActualTypeArguments()[0]);
        }
        return of((Class<?>) type);
    }

    private ColumnForm of(Class<?> kind) {
        ColumnForm exact = forms.get(kind);
        if (exact != null) {
            return exact;
        }
        return forms.entrySet().stream()
                .filter(form -> form.getKey().isAssignableFrom(kind))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column holds a " + kind));
    }

    private ColumnForm list(Class<?> kind) {
        ColumnForm each = of(kind);
        int type = Id.class.isAssignableFrom(kind) ? CopyBytes.UUID_TYPE : CopyBytes.TEXT_TYPE;
        return (to, values) -> to.array(type, (List<?>) values, each);
    }
}
