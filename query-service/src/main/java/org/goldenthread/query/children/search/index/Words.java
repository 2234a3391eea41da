package org.goldenthread.query.children.search.index;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;

/** The words of a name, whatever case, accents, apostrophes or hyphens it was written with. */
final class Words {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern APOSTROPHES =
            Pattern.compile(
                    "['\u2018\u2019\u201b\u2032\u02b9-\u02bf\u02c8`´\uff07\u05f3\ua78b\ua78c]");
    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");

    // The stored form: what is on record was cut so before it was blinded.
    private static final int LONGEST = 40;
    private static final int SOUND_LENGTH = 6;

    /** Shorter beginnings fit too many, and would tell too much of what is on record. */
    private static final int SHORTEST_BEGINNING = 3;

    /** So many words of a name are looked at. */
    private static final int MOST = 12;

    private Words() {}

    /** The words in their order, each in one spelling; an apostrophe parts none. */
    static List<String> of(String name) {
        return parted(APOSTROPHES.matcher(name).replaceAll(""));
    }

    /** The same, where an apostrophe parts words too. */
    static List<String> parts(String name) {
        return parted(APOSTROPHES.matcher(name).replaceAll(" "));
    }

    private static List<String> parted(String name) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String letters =
                plain.toLowerCase(Locale.ROOT)
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ø", "o")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ð", "d")
                        .replace("þ", "th")
                        .replace("ħ", "h")
                        .replace("ŧ", "t")
                        .replace("ŋ", "n")
                        .replace("ə", "e")
                        .replace("ı", "i");
        return Stream.of(BETWEEN.split(letters))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> first(LONGEST, word))
                .toList();
    }

    private static String first(int letters, String word) {
        return word.codePointCount(0, word.length()) > letters
                ? word.substring(0, word.offsetByCodePoints(0, letters))
                : word;
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

    /** How the word begins, from its first three letters to all but its last. */
    static List<String> beginnings(String word) {
        return IntStream.range(SHORTEST_BEGINNING, word.codePointCount(0, word.length()))
                .mapToObj(letters -> first(letters, word))
                .toList();
    }

    /** Whether others can be found by their beginning with this. */
    static boolean isBeginning(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_BEGINNING;
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
