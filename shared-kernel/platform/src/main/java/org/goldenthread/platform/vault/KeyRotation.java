package org.goldenthread.platform.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Changing the vault key in steps, between which the services start with what the file says then: a
 * key is added, takes over the wrapping, all is wrapped anew, and the others go (ADR 28).
 */
public final class KeyRotation {

    private final Path file;
    private final List<SealedColumn<?>> columns;
    private final Consumer<String> said;

    /** Over this file and what is sealed under it; what is done is said, line by line. */
    public KeyRotation(Path file, List<SealedColumn<?>> columns, Consumer<String> said) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.said = said;
    }

    /** Says which keys there are, and how much stands under each. */
    public void status() {
        VaultKey key = VaultKeyFile.read(file);
        key.numbers()
                .forEach(number ->
                        said.accept(
                                "key %d%s"
                                        .formatted(
                                                number,
                                                number == key.wraps() ? " wraps" : " only opens")));
        standing(key).forEach(each -> said.accept(inWords(each)));
    }

    /** Adds a key that does not wrap yet: first, every service has to be able to open with it. */
    public void add() {
        VaultKey key = VaultKeyFile.read(file);
        if (key.numbers().getLast() != key.wraps()) {
            throw new RefusedRotation("A key was added already: let it wrap (promote).");
        }
        keep(key.withAnother());
        said.accept("Added. Start every service with this file, then promote.");
    }

    /** Lets the key that was added last wrap what is new. */
    public void promote() {
        VaultKey key = VaultKeyFile.read(file);
        if (key.numbers().getLast() == key.wraps()) {
            throw new RefusedRotation("There is no newer key: add one.");
        }
        keep(key.wrappingWithTheLast());
        said.accept("Promoted. Start every service with this file, then rewrap.");
    }

    /** Seals everything anew under the key that wraps; may end and begin again at any time. */
    public void rewrap() {
        VaultKey key = VaultKeyFile.read(file);
        columns.forEach(column -> rewrap(column, key));
        standing(key).forEach(each -> said.accept(inWords(each)));
    }

    private <K> void rewrap(SealedColumn<K> column, VaultKey key) {
        List<Integer> batches = new ArrayList<>();
        new Rewrapping<>(column, key).run(batches::add);
        said.accept(
                "%s: %d sealed anew"
                        .formatted(
                                column.what(), batches.stream().mapToInt(Integer::intValue).sum()));
    }

    /** Takes the keys that do not wrap out of the file, if nothing stands under them any more. */
    public void retire() {
        VaultKey key = VaultKeyFile.read(file);
        if (key.numbers().size() == 1) {
            throw new RefusedRotation("There is one key only: nothing to retire.");
        }
        List<KeyUse> left =
                standing(key).stream().filter(each -> !each.allUnder(key.wraps())).toList();
        if (!left.isEmpty()) {
            left.forEach(each -> said.accept(inWords(each)));
            throw new RefusedRotation("Something stands under another key still: rewrap first.");
        }
        keep(key.withoutTheOthers());
        said.accept("Retired. Start every service with this file.");
    }

    private List<KeyUse> standing(VaultKey key) {
        return columns.stream().map(column -> standing(column, key)).toList();
    }

    private static <K> KeyUse standing(SealedColumn<K> column, VaultKey key) {
        return new Rewrapping<>(column, key).standing();
    }

    private void keep(VaultKey key) {
        said.accept("The file as it was: " + VaultKeyFile.replace(file, key));
    }

    private static String inWords(KeyUse standing) {
        return Stream.concat(
                        standing.under().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(each ->
                                        ", %d under key %d"
                                                .formatted(each.getValue(), each.getKey())),
                        standing.underNone() == 0
                                ? Stream.of()
                                : Stream.of(
                                        ", %d under no key of this file"
                                                .formatted(standing.underNone())))
                .reduce(standing.what() + ": " + standing.total(), String::concat);
    }
}
