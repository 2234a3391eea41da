package org.goldenthread.query.children.search;

import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.query.children.search.index.BlindTerm;

/**
 * How like a wanted name the best reading of one on record is: each word of the wanted name stands
 * alone or is joined with its neighbours, and is found or is not.
 *
 * @param score the higher the liker
 * @param found how many words are on record, at least nearly
 * @param hits how many of them say something by themselves
 */
record NameLikeness(int score, int found, int hits, Set<Why> why) {

    // Weights of a word: the surer it is the same, the more; Likeness adds others to them.
    static final int WORD = 10;
    private static final int MISSPELT = 6;
    private static final int BEGINNING = 5;
    private static final int SOUND = 4;

    /** The likeness to somebody of whom these clues are on record. */
    static NameLikeness of(Sought.Name name, Set<Long> onRecord) {
        NameLikeness[] best = new NameLikeness[name.length() + 1];
        best[name.length()] = new NameLikeness(0, 0, 0, EnumSet.noneOf(Why.class));
        for (int from = name.length() - 1; from >= 0; from--) {
            best[from] = best[from + 1];
            for (Sought.Part part : name.partsFrom(from)) {
                NameLikeness read = best[part.to()].with(part, part.kinds(onRecord));
                if (read.score > best[from].score) {
                    best[from] = read;
                }
            }
        }
        return best[0];
    }

    private NameLikeness with(Sought.Part part, Set<BlindTerm.Kind> kinds) {
        int words = part.to() - part.from();
        Set<Why> reasons = EnumSet.copyOf(why);
        int each;
        if (kinds.contains(BlindTerm.Kind.WORD)) {
            each = WORD;
        } else if (kinds.contains(BlindTerm.Kind.MISSPELT)) {
            each = MISSPELT;
            reasons.add(Why.NEAR_SPELLING);
        } else if (kinds.contains(BlindTerm.Kind.BEGINNING)) {
            each = BEGINNING;
            reasons.add(Why.BEGINNING);
        } else if (kinds.contains(BlindTerm.Kind.SOUND)) {
            each = SOUND;
        } else {
            return this;
        }
        if (kinds.contains(BlindTerm.Kind.SOUND) && each != WORD) {
            reasons.add(Why.SOUNDS_ALIKE);
        }
        return new NameLikeness(
                score + each * words, found + words, hits + part.counting(), reasons);
    }
}
