package org.goldenthread.query.children.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.platform.vault.Blinding;
import org.goldenthread.platform.vault.VaultKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlindIndexTest {

    private static final Blinding BLINDING = new Blinding(VaultKey.fresh(), "clues of a test");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzéèüñçåöáíž";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whoever_is_on_record_is_found_as_typed_in_another_case_and_without_accents(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String name = name(random);
            Set<Long> onRecord = onRecord(name);
            String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");

            assertThat(kinds(name, onRecord)).contains(BlindTerm.Kind.WORD);
            assertThat(kinds(name.toUpperCase(Locale.ROOT), onRecord))
                    .contains(BlindTerm.Kind.WORD);
            assertThat(kinds(bare, onRecord)).contains(BlindTerm.Kind.WORD);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void one_letter_may_be_missing_too_many_mistyped_or_in_its_neighbours_place(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String name = name(random);
            Set<Long> onRecord = onRecord(name);
            int at = random.nextInt(name.length() - 1);
            String before = name.substring(0, at);
            String after = name.substring(at + 1);

            assertThat(kinds(before + after, onRecord)).contains(BlindTerm.Kind.MISSPELT);
            assertThat(kinds(before + "q" + name.substring(at), onRecord))
                    .contains(BlindTerm.Kind.MISSPELT);
            assertThat(kinds(before + "q" + after, onRecord)).contains(BlindTerm.Kind.MISSPELT);
            assertThat(
                            kinds(
                                    before
                                            + name.charAt(at + 1)
                                            + name.charAt(at)
                                            + name.substring(at + 2),
                                    onRecord))
                    .contains(BlindTerm.Kind.MISSPELT);
        }
    }

    @ParameterizedTest
    @CsvSource({"Stephen,Steven", "Catherine,Kathryn", "Mohammed,Muhamad", "Shaun,Shawn"})
    void names_that_sound_alike_have_a_sound_in_common(String one, String other) {
        assertThat(kinds(one, onRecord(other))).contains(BlindTerm.Kind.SOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien-Smith,OBRIEN smith",
        "Łukasz Müller,lukasz muller",
        "Strauß,STRAUSS",
        "Ægir,aegir",
        "Ó’Néill,oneill"
    })
    void marks_hyphens_and_apostrophes_make_no_difference(String one, String other) {
        assertThat(Words.of(one)).isEqualTo(Words.of(other));
    }

    @Test
    void names_of_other_scripts_are_found_and_have_no_english_sound() {
        assertThat(kinds("أحمد", onRecord("أحمد")))
                .containsOnly(BlindTerm.Kind.WORD, BlindTerm.Kind.MISSPELT);
        assertThat(kinds("李", onRecord("李"))).contains(BlindTerm.Kind.WORD);
    }

    @Test
    void what_is_stored_says_nothing_under_another_key_and_shows_itself_nowhere() {
        BlindIndex clues =
                new BlindIndex(
                        new PersonName("Ann", "Planted"),
                        LocalDate.of(2017, 7, 7),
                        List.of("943 476 5919"));

        assertThat(clues).hasToString("clues");
        assertThat(BlindTerm.identifier("9434765919")).hasToString("a clue");
        assertThat(clues.blind(BLINDING))
                .contains(BlindTerm.identifier("9434765919").blind(BLINDING))
                .contains(BlindTerm.day(LocalDate.of(2017, 7, 7)).blind(BLINDING))
                .doesNotContain(clues.blind(new Blinding(VaultKey.fresh(), "clues of a test")));
    }

    private static String name(Random random) {
        return IntStream.range(0, random.nextInt(3, 12))
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    private static Set<Long> onRecord(String family) {
        return Arrays.stream(
                        new BlindIndex(new PersonName(null, family), null, List.of())
                                .blind(BLINDING))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<BlindTerm.Kind> kinds(String typed, Set<Long> onRecord) {
        Set<BlindTerm.Kind> kinds = new HashSet<>();
        NameSaid.of(typed, "").parts().getLast().clues().stream()
                .filter(clue -> onRecord.contains(clue.blind(BLINDING)))
                .forEach(clue -> kinds.add(clue.kind()));
        return kinds;
    }
}
