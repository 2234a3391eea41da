package org.goldenthread.query.children.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name that somebody looks for: its words, and neighbouring words as if they were one, each with
 * its clues. It never shows itself in text.
 */
public final class NameSaid {

    private final List<String> words;
    private final List<Part> parts;

    /**
     * Neighbouring words, or one.
     *
     * @param from the place of the first
     * @param to the place after the last
     */
    public record Part(int from, int to, Set<BlindTerm> clues) {}

    private NameSaid(List<String> words) {
        this.words = words;
        this.parts =
                Run.of(words).stream()
                        .map(run -> new Part(run.from(), run.to(), BlindTerm.said(run.joined())))
                        .toList();
    }

    /** The name with these first and last names, in whichever order. */
    public static NameSaid of(String given, String family) {
        List<String> words = new ArrayList<>(Words.of(given));
        words.addAll(Words.of(family));
        return new NameSaid(List.copyOf(words));
    }

    /** How many words it has. */
    public int length() {
        return words.size();
    }

    /** All words, and all neighbouring words. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether the word at this place says something by itself; a single letter does not. */
    public boolean counts(int place) {
        return words.get(place).length() > 1 || words.stream().allMatch(word -> word.length() == 1);
    }

    @Override
    public String toString() {
        return "a name";
    }
}
