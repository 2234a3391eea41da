package org.goldenthread.query.children.search;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How like the wanted child somebody on record is.
 *
 * @param score the higher the liker
 * @param hits how many words of the name are on record, at least nearly
 */
record Likeness(Set<Why> why, int score, int hits) {

    // Weights: two that are as likely together weigh less than one that is surer.
    private static final int DAY = 8;
    private static final int TURNED = 6;
    private static final int IDENTIFIER = 200;

    /** The likeness of somebody of whom these clues are on record, blind. */
    static Likeness of(Sought sought, Set<Long> onRecord) {
        NameLikeness name = NameLikeness.of(sought.name(), onRecord);
        Set<Why> why = EnumSet.copyOf(name.why());
        int score = name.score();
        if (name.found() > 0 && name.found() < sought.name().length()) {
            why.add(Why.PART_OF_NAME);
        } else if (name.found() > 0 && score == NameLikeness.WORD * sought.name().length()) {
            why.add(Why.SAME_NAME);
        }
        if (on(sought.day(), onRecord)) {
            why.add(Why.SAME_BIRTH);
            score += DAY;
        } else if (on(sought.turned(), onRecord)) {
            why.add(Why.BIRTH_TURNED);
            score += TURNED;
        }
        if (on(sought.identifier(), onRecord)) {
            why.add(Why.SAME_IDENTIFIER);
            score += IDENTIFIER;
        }
        return new Likeness(why, score, name.hits());
    }

    private static boolean on(Optional<Long> clue, Set<Long> onRecord) {
        return clue.filter(onRecord::contains).isPresent();
    }

    /** Whether it is worth showing: of a long name one word may be missing, of a short one none. */
    boolean isEnough(Sought sought) {
        int words = sought.name().counting();
        boolean named = words > 0 && hits >= (words > 2 ? words - 1 : words);
        boolean born = why.contains(Why.SAME_BIRTH) || why.contains(Why.BIRTH_TURNED);
        return why.contains(Why.SAME_IDENTIFIER) || named || born && (words == 0 || hits > 0);
    }
}
