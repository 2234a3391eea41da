package org.goldenthread.query.children.search.index;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.platform.vault.Blinding;

/** Something by which a child may be found; it never shows itself in text. */
public final class BlindTerm {

    private final Kind kind;
    private final String text;

    private BlindTerm(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    /** What a clue is, from the surest to the faintest of those that speak of names. */
    public enum Kind {
        IDENTIFIER,
        DAY,
        WORD,
        MISSPELT,
        BEGINNING,
        SOUND
    }

    /** By what somebody may be found of whose name this was said. */
    static Set<BlindTerm> said(String word) {
        Set<BlindTerm> all = new LinkedHashSet<>(spelled(word));
        if (Words.isBeginning(word)) {
            all.add(new BlindTerm(Kind.BEGINNING, word));
        }
        return all;
    }

    /** By what a child of these first or last names may be found. */
    static Set<BlindTerm> named(String names) {
        List<String> words = Words.parts(names);
        Set<BlindTerm> all = new LinkedHashSet<>();
        Run.of(words).forEach(run -> all.addAll(spelled(run.joined())));
        Run.tails(words).stream()
                .flatMap(run -> Words.beginnings(run.joined()).stream())
                .forEach(beginning -> all.add(new BlindTerm(Kind.BEGINNING, beginning)));
        return all;
    }

    /** The whole name in one word, in this order. */
    static BlindTerm whole(String first, String last) {
        return new BlindTerm(
                Kind.WORD, String.join("", Words.of(first)) + String.join("", Words.of(last)));
    }

    private static Set<BlindTerm> spelled(String word) {
        return Stream.of(
                        Stream.of(new BlindTerm(Kind.WORD, word)),
                        Words.misspelt(word).stream()
                                .map(near -> new BlindTerm(Kind.MISSPELT, near)),
                        Words.sounds(word).stream().map(sound -> new BlindTerm(Kind.SOUND, sound)))
                .flatMap(clues -> clues)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A day of birth, or the expected one. */
    public static BlindTerm day(LocalDate day) {
        return new BlindTerm(Kind.DAY, day.toString());
    }

    /** An identifier of any kind, however it is spaced. */
    public static BlindTerm identifier(String identifier) {
        return new BlindTerm(
                Kind.IDENTIFIER,
                identifier.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT));
    }

    /** What this clue is. */
    public Kind kind() {
        return kind;
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The number it is stored as. */
    public long blind(Blinding blinding) {
        return blinding.of(kind + "\0" + text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindTerm that && kind == that.kind && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * kind.name().hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return "a clue";
    }
}
