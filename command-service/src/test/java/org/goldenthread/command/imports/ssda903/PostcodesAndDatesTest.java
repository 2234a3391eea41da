package org.goldenthread.command.imports.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ssda903.SmallReturn.rules;
import static org.goldenthread.command.imports.ssda903.SmallReturn.table;

import java.util.Optional;
import org.goldenthread.command.imports.Restated;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodesAndDatesTest {

    @ParameterizedTest
    @CsvSource({
        "ME4 4AA, ME4 4AA",
        "me4 4aa, ME4 4AA",
        "ME44AA, ME4 4AA",
        "EC1A 1BB, EC1A 1BB",
        "M1 1AE, M1 1AE",
        "W1A  0AX, W1A 0AX",
        "GIR 0AA, GIR 0AA",
        "ME4\u00A04AA, ME4 4AA"
    })
    void a_postcode_is_recorded_in_its_one_form(String written, String postcode) {
        Restated restated = episode("02/03/2017", written);

        assertThat(rules(restated)).doesNotContain("903-392c");
        assertThat(homePostcode(restated)).contains(postcode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N0T A POSTCODE",
                "=HYPERLINK(x)",
                "12 High Street",
                "ME4",
                "M 1AE",
                "ZZZ1 1AA",
                "ME4 4AA ME4 4AA",
                "-"
            })
    void what_cannot_be_a_postcode_is_found_and_left_out(String written) {
        Restated restated = episode("02/03/2017", written);

        assertThat(rules(restated)).contains("903-392c");
        assertThat(homePostcode(restated)).isEmpty();
        assertThat(restated.refused()).isZero();
    }

    @Test
    void five_thousand_letters_are_no_postcode() {
        assertThat(rules(episode("02/03/2017", "X".repeat(5000)))).contains("903-392c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02/03/2017",
                "29/02/2016",
                "\"02/03/2017 \"",
                "\u00A002/03/2017",
                "01/01/1900"
            })
    void a_real_day_of_the_form_is_recorded(String day) {
        Restated restated = episode(day, "");

        assertThat(rules(restated)).doesNotContain("903-141");
        assertThat(restated.refused()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2/3/2017",
                "2017-03-02",
                "02-03-2017",
                "02.03.2017",
                "02/03/17",
                "2017/03/02",
                "02/03/2017 00:00",
                "02/03/2017 00:00:00",
                "2017-03-02T00:00:00",
                "42796",
                "42796.0",
                "02-Mar-17",
                "2 March 2017",
                "29/02/2017",
                "31/04/2017",
                "00/00/0000",
                "03/13/2017",
                "02/03/0017",
                "02/03/20177",
                "02/03/+2017",
                "\u0661\u0662/03/2017",
                "02/ 03/2017",
                "n/k"
            })
    void any_other_day_is_rule_141_and_nothing_is_recorded(String day) {
        Restated restated = episode(day, "");

        assertThat(rules(restated)).contains("903-141");
        assertThat(restated.refused()).isEqualTo(1);
        assertThat(restated.events()).noneMatch(CareEntryRecorded.class::isInstance);
    }

    private static Restated episode(String from, String home) {
        return table(Table.EPISODES, "A1," + from + ",s,v2,n1,u6,pr1,,,," + home + ",,")
                .and(Table.HEADER, "A1,f,27/03/2010,WBRI,UN1,,")
                .restated();
    }

    private static Optional<String> homePostcode(Restated restated) {
        return restated.events().stream()
                .filter(CareEntryRecorded.class::isInstance)
                .map(CareEntryRecorded.class::cast)
                .flatMap(entry -> Optional.ofNullable(entry.homePostcode()).stream())
                .flatMap(sealed -> sealed.content().stream())
                .findFirst();
    }
}
