package org.goldenthread.query.clues;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** The words of a name, whatever case, accents, apostrophes or hyphens it was written with. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int LONGEST = 40;
    private static final int SOUND_LENGTH = 6;

    private Words() {}

    /** The words in their order, each in one spelling. */
    static List<String> of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String letters =
                APOSTROPHES
                        .matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ð", "d")
                        .replace("þ", "th")
                        .replace("ı", "i");
        return Stream.of(BETWEEN.split(letters))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .toList();
    }

    /**
     * The word, and what is left of it without any one of its letters. Two words have one of these
     * in common when a letter is missing, too many, mistyped, or changed places with its neighbour.
     */
    static Set<String> misspelt(String word) {
        Set<String> all = new LinkedHashSet<>(Set.of(word));
        if (word.length() > 2) {
            for (int i = 0; i < word.length(); i++) {
                all.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return all;
    }

    /** How an English ear may write the word down; nothing for words of other scripts. */
    static Set<String> sounds(String word) {
        if (word.length() < 2 || !LATIN.matcher(word).matches()) {
            return Set.of();
        }
        DoubleMetaphone ear = new DoubleMetaphone();
        ear.setMaxCodeLen(SOUND_LENGTH);
        Set<String> sounds = new LinkedHashSet<>();
        for (boolean other : new boolean[] {false, true}) {
            String sound = ear.doubleMetaphone(word, other);
            if (sound != null && !sound.isEmpty()) {
                sounds.add(sound);
            }
        }
        return sounds;
    }
}
