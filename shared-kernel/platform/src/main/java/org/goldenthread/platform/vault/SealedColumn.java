package org.goldenthread.platform.vault;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of the database whose values are sealed under the vault key itself: what has to be
 * sealed anew before a key of the set can go.
 *
 * @param <K> how a row is told from the others
 */
public interface SealedColumn<K> {

    /** What stands there, for whoever asks how much. */
    String what();

    /** The rows that follow this one, in one order that does not change; the first ones at all. */
    List<Value<K>> after(@Nullable K row, int atMost);

    /**
     * Puts the other value in the place of each that is still what it was; how many those were. A
     * row that is gone stays gone, and one that somebody else holds stays for another time.
     */
    int replace(List<Replacement<K>> all);

    /** The clear content. */
    byte[] open(Aead key, K row, byte[] sealed) throws GeneralSecurityException;

    /** Seals what {@link #open} opens. */
    byte[] seal(Aead key, K row, byte[] clear) throws GeneralSecurityException;

    /** What stands in a row. */
    record Value<K>(K row, byte[] sealed) {}

    /** What is to stand in a row instead. */
    record Replacement<K>(K row, byte[] sealed, byte[] instead) {}
}
