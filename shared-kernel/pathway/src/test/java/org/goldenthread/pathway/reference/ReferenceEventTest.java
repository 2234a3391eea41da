package org.goldenthread.pathway.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.CodeSet;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.TeamName;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.codes.Worker;
import org.goldenthread.pathway.testing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceEventTest {

    @Test
    void everything_said_of_one_subject_stands_in_one_stream() {
        LocalDate day = LocalDate.of(2027, 6, 7);
        Wording name = new Wording("Jubilee");

        assertThat(new BankHolidayDeclared(day, name).stream())
                .isEqualTo(new BankHolidayWithdrawn(day, name).stream())
                .isNotEqualTo(new BankHolidayDeclared(day.plusDays(1), name).stream());
    }

    @Test
    void a_stream_keeps_its_name_for_ever() {
        assertThat(new PopulationEstimated(2024, 68_774, new Wording("ONS")).stream())
                .isEqualTo(UUID.fromString("ba3f78fd-68ce-3aa9-9dd8-453bd53c5821"));
    }

    @Test
    void only_definitions_that_somebody_wrote_exist() {
        IndicatorCode rereferrals = new IndicatorCode("FD-04");

        assertThat(LaterDefinition.exists(rereferrals, 1)).isTrue();
        assertThat(LaterDefinition.exists(rereferrals, 2)).isTrue();
        assertThat(LaterDefinition.exists(rereferrals, 3)).isFalse();
    }

    @Test
    void words_are_one_line_and_no_longer_than_a_line() {
        assertThatThrownBy(() -> new Wording("two\nlines"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wording("x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"North early help", "A&E (children)", "0-19", "Équipe d'accueil"})
    void teams_have_names_that_people_would_give_them(String name) {
        assertThat(new TeamName(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " North", "North ", "two\nlines", "North; South", "<b>North</b>"})
    void nothing_else_names_a_team(String name) {
        assertThatThrownBy(() -> new TeamName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_team_is_named_in_sixty_letters_and_a_worker_without_prose() {
        assertThat(new TeamName("x".repeat(60)).text()).hasSize(60);
        assertThatThrownBy(() -> new TeamName("x".repeat(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Worker("auth0|65f1-a@council.example"))
                .hasToString("auth0|65f1-a@council.example");
        assertThatThrownBy(() -> new Worker("Hattie Hubworker"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_code_set_is_named() {
        assertThat(Shape.ofThisModule())
                .filteredOn(type ->
                        type.isEnum()
                                && type.getPackageName().equals("org.goldenthread.pathway.codes")
                                && type.isAssignableTo(Code.class)
                                && !type.isEquivalentTo(CodeSet.class))
                .extracting(type -> (Object) type.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CodeSet.values())
                                .map(set -> set.codes().getFirst().getClass().getSimpleName())
                                .map(Object.class::cast)
                                .toList());
        assertThat(CodeSet.LEGAL_STATUS.code()).isEqualTo("legal-status");
        assertThat(CodeSet.LEGAL_STATUS.codes()).isEqualTo(Arrays.asList(LegalStatus.values()));
    }
}
