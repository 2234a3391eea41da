package org.goldenthread.query.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.query.clues.Clue;

/**
 * How like the wanted child somebody on record is.
 *
 * @param score the higher the liker
 * @param hits how many words of the name are on record, at least nearly
 */
record Likeness(Set<Why> why, int score, int hits) {

    private static final int WORD = 5;
    private static final int MISSPELT = 3;
    private static final int SOUND = 2;
    private static final int DAY = 4;
    private static final int TURNED = 3;
    private static final int IDENTIFIER = 100;

    /** The likeness of somebody of whom these clues are on record, blind. */
    static Likeness of(Wanted wanted, Set<Long> onRecord, Blinding blinding) {
        Set<Why> why = EnumSet.noneOf(Why.class);
        int score = 0;
        int hits = 0;
        List<Set<Clue>> words = wanted.words();
        for (Set<Clue> word : words) {
            Set<Clue.Kind> found = EnumSet.noneOf(Clue.Kind.class);
            word.stream()
                    .filter(clue -> onRecord.contains(clue.blind(blinding)))
                    .forEach(clue -> found.add(clue.kind()));
            hits += found.isEmpty() ? 0 : 1;
            if (found.contains(Clue.Kind.WORD)) {
                score += WORD;
            } else if (found.contains(Clue.Kind.MISSPELT)) {
                score += MISSPELT;
                why.add(Why.NEAR_SPELLING);
            } else if (found.contains(Clue.Kind.SOUND)) {
                score += SOUND;
            }
            if (found.contains(Clue.Kind.SOUND) && !found.contains(Clue.Kind.WORD)) {
                why.add(Why.SOUNDS_ALIKE);
            }
        }
        if (hits > 0 && hits < words.size()) {
            why.add(Why.PART_OF_NAME);
        } else if (score == WORD * words.size() && hits > 0) {
            why.add(Why.SAME_NAME);
        }
        if (wanted.bornOn().filter(day -> on(Clue.day(day), onRecord, blinding)).isPresent()) {
            why.add(Why.SAME_BIRTH);
            score += DAY;
        } else if (wanted.turned()
                .filter(day -> on(Clue.day(day), onRecord, blinding))
                .isPresent()) {
            why.add(Why.BIRTH_TURNED);
            score += TURNED;
        }
        if (on(Clue.identifier(wanted.identifier()), onRecord, blinding)) {
            why.add(Why.SAME_IDENTIFIER);
            score += IDENTIFIER;
        }
        return new Likeness(why, score, hits);
    }

    private static boolean on(Clue clue, Set<Long> onRecord, Blinding blinding) {
        return !clue.isEmpty() && onRecord.contains(clue.blind(blinding));
    }

    /** Whether it is worth showing: of a long name one word may be missing, of a short one none. */
    boolean isEnough(Wanted wanted) {
        int words = wanted.words().size();
        boolean named = words > 0 && hits >= (words > 2 ? words - 1 : words);
        boolean born = why.contains(Why.SAME_BIRTH) || why.contains(Why.BIRTH_TURNED);
        return why.contains(Why.SAME_IDENTIFIER) || named || born && (words == 0 || hits > 0);
    }
}
