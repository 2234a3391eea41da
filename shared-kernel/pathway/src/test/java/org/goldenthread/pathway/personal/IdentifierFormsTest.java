package org.goldenthread.pathway.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierFormsTest {

    /**
     * 943476591: 9*10+4*9+3*8+4*7+7*6+6*5+5*4+9*3+1*2 = 299 = 27*11 + 2, so 11 - 2 = 9 checks it.
     * 400000001: 4*10+1*2 = 42 = 3*11 + 9, so 2. 100000008: 26 = 2*11 + 4, so 7. 100000006: 22 =
     * 2*11, so 0.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765919",
                "943 476 5919",
                "943-476-5919",
                "943\u00a0476\u00a05919",
                "4000000012",
                "1000000087",
                "1000000060"
            })
    void an_nhs_number_is_possible_by_its_last_digit(String number) {
        assertThat(NhsNumber.isPossible(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "9434756919",
                "943476591",
                "94347659190",
                "943476591X",
                "",
                "four"
            })
    void an_nhs_number_is_not_possible_otherwise(String number) {
        assertThat(NhsNumber.isPossible(number)).isFalse();
    }

    /** 100000001: 10 + 2 = 12 = 11 + 1, so 10, which is no digit. */
    @Test
    void a_check_digit_of_ten_belongs_to_no_number() {
        for (int digit = 0; digit < 10; digit++) {
            assertThat(NhsNumber.isPossible("100000001" + digit)).isFalse();
        }
    }

    /**
     * 801200001001: 8*2 + 1*4 + 2*5 + 1*10 + 1*13 = 53 = 2*23 + 7, and the letter of 7 is H.
     * 80120000100A: 53 - 13 + 0*13 = 40 = 23 + 17, and the letter of 17 is U.
     */
    @Test
    void a_upn_is_possible_by_its_first_letter() {
        assertThat(Upn.isPossible("H801200001001")).isTrue();
        assertThat(Upn.isPossible("h801 2000 01001")).isTrue();
        assertThat(Upn.isPossible("U80120000100A")).isTrue();
        assertThat(Upn.isPossible("A801200001001")).isFalse();
        assertThat(Upn.isPossible("H801200001010")).isFalse();
        assertThat(Upn.hasForm("A801200001001")).isTrue();
        assertThat(Upn.hasForm("I801200001001")).isFalse();
        assertThat(Upn.hasForm("H80120000100O")).isFalse();
        assertThat(Upn.hasForm("H80120000100")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "me44uf,ME4 4UF",
        "ME4  4UF,ME4 4UF",
        "' me4 4uf ',ME4 4UF",
        "sw1a1aa,SW1A 1AA",
        "M11AE,M1 1AE",
        "zz993vz,ZZ99 3VZ",
        "ME4 4U,ME4 4U",
        "somewhere,somewhere"
    })
    void a_postcode_is_written_in_one_way_and_anything_else_stays(String said, String plain) {
        assertThat(Postcode.plain(said)).isEqualTo(plain);
        assertThat(new Address(null, said).postcode()).isEqualTo(plain);
    }
}
