package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Seals what stands in one column anew, under the key that wraps now. It remembers nothing: what is
 * under that key already is passed over, so that it can end anywhere and begin again.
 */
final class Rewrapping<K> {

    /**
     * Nobody waits for it but who changes the key, once: so few values are held in clear at one
     * time.
     */
    private static final int BATCH = 500;

    private final SealedColumn<K> column;
    private final VaultKey key;
    private final List<Lone> keys;

    /** One key of the set. */
    private record Lone(long number, Aead aead) {}

    Rewrapping(SealedColumn<K> column, VaultKey key) {
        this.column = column;
        this.key = key;
        this.keys =
                key.numbers().stream().map(number -> new Lone(number, key.alone(number))).toList();
    }

    /** How much stands under each key of the set, and under none of them. */
    KeyUse standing() {
        List<Optional<Long>> under = new ArrayList<>();
        eachBatch(batch -> batch.forEach(value -> under.add(under(value).map(Lone::number))));
        return new KeyUse(
                column.what(),
                under.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.groupingBy(each -> each, Collectors.counting())),
                under.stream().filter(Optional::isEmpty).count());
    }

    /** Goes through all once; tells how many it sealed anew, batch by batch. */
    void run(Consumer<Integer> done) {
        eachBatch(batch -> {
            List<SealedColumn.Replacement<K>> anew =
                    batch.stream().flatMap(value -> anew(value).stream()).toList();
            done.accept(anew.isEmpty() ? 0 : column.replace(anew));
        });
    }

    private void eachBatch(Consumer<List<SealedColumn.Value<K>>> what) {
        @Nullable K last = null;
        List<SealedColumn.Value<K>> batch = column.after(last, BATCH);
        while (!batch.isEmpty()) {
            what.accept(batch);
            last = batch.getLast().row();
            batch = column.after(last, BATCH);
        }
    }

    private Optional<SealedColumn.Replacement<K>> anew(SealedColumn.Value<K> value) {
        return under(value)
                .filter(found -> found.number() != key.wraps())
                .map(found -> {
                    try {
                        byte[] clear = column.open(found.aead(), value.row(), value.sealed());
                        return new SealedColumn.Replacement<>(
                                value.row(),
                                value.sealed(),
                                column.seal(key.aead(), value.row(), clear));
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException("the content could not be sealed", e);
                    }
                });
    }

    private Optional<Lone> under(SealedColumn.Value<K> value) {
        return keys.stream().filter(each -> opens(each.aead(), value)).findFirst();
    }

    private boolean opens(Aead aead, SealedColumn.Value<K> value) {
        try {
            column.open(aead, value.row(), value.sealed());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
