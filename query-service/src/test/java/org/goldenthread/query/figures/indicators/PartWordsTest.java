package org.goldenthread.query.figures.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementType;
import org.junit.jupiter.api.Test;

/** Pages call the values of breakdowns by words, with the code of a return beside them. */
class PartWordsTest {

    @Test
    void a_code_of_returns_has_its_label_before_it() {
        assertThat(PartWords.of("legalStatus", "C2")).isEqualTo("Full care order (C2)");
        assertThat(PartWords.of("sex", "F")).isEqualTo("Female (F)");
        assertThat(PartWords.of("kind", "SD3"))
                .isEqualTo("Protection plan to child in need plan (SD3)");
    }

    @Test
    void the_same_letters_are_something_else_in_another_breakdown() {
        assertThat(PartWords.of("placement", "R1")).startsWith("Residential").endsWith("(R1)");
        assertThat(PartWords.of("kind", "R1")).isEqualTo("The same child again (R1)");
    }

    @Test
    void words_bands_and_places_stay_words() {
        assertThat(PartWords.of("unaccompanied", "true")).isEqualTo("Yes");
        assertThat(PartWords.of("age", "10-15")).isEqualTo("10-15");
        assertThat(PartWords.of("age", "erased")).isEqualTo("Erased");
        assertThat(PartWords.of("locality", "ME4")).isEqualTo("ME4");
        assertThat(PartWords.of("from", "child-protection")).doesNotContain("-");
        assertThat(PartWords.of("basis", "return only")).isEqualTo("Return only");
        assertThat(PartWords.of("basis", null)).isEmpty();
    }

    @Test
    void no_code_of_these_sets_is_left_without_its_label() {
        codes("legalStatus", LegalStatus.values());
        codes("placement", PlacementType.values());
        codes("ethnicity", Ethnicity.values());
    }

    private static void codes(String breakdown, Code... codes) {
        assertThat(Stream.of(codes)).isNotEmpty();
        assertThat(Arrays.asList(codes))
                .allSatisfy(code ->
                        assertThat(PartWords.of(breakdown, code.code())).contains(code.label()));
    }
}
