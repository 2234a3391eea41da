package org.goldenthread.command.lookedafter;

import static org.goldenthread.command.testing.Practice.given;
import static org.goldenthread.pathway.testing.Care.care;
import static org.goldenthread.pathway.testing.Children.born;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;

import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.lookedafter.PreviousPermanenceRecorded;
import org.goldenthread.pathway.testing.Care;
import org.junit.jupiter.api.Test;

class RecordCareEntryTest {

    private final Care care = care(1);
    private final Care again = care(2);

    @Test
    void records_an_entry() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .settles(care.entered("2026-01-05"));
    }

    @Test
    void records_the_family_that_the_child_had_before() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                PreviousPermanence.ADOPTION))
                .settles(
                        care.entered("2026-01-05"),
                        new PreviousPermanenceRecorded(
                                day("2026-01-05"),
                                PreviousPermanence.ADOPTION,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void seals_the_postcodes() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                " me4 4eh ",
                                null))
                .settles(care.entered("2026-01-05", "@ME4 4EH"));
    }

    @Test
    void refuses_an_entry_while_in_care() {
        given(born("2015-01-01"), again.entered("2025-12-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-501");
    }

    @Test
    void refuses_an_entry_on_the_day_of_the_exit() {
        given(born("2015-01-01"), again.entered("2025-12-01"), again.left("2026-01-05", "E4A"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-431");
    }

    @Test
    void refuses_an_entry_at_18() {
        given(born("2008-01-05"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                PlacementProvider.OWN_AUTHORITY,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-352");
    }

    @Test
    void refuses_an_entry_into_a_temporary_placement() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.HOSPITAL,
                                null,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-380");
    }

    @Test
    void refuses_an_entry_that_names_no_provider() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.FOSTER_OTHER,
                                null,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-526");
    }

    @Test
    void refuses_an_agreed_stay_with_the_parents() {
        given(born("2015-01-01"))
                .when(
                        new RecordCareEntry(
                                CHILD,
                                care.period(),
                                day("2026-01-05"),
                                LegalStatus.ACCOMMODATED_SECTION_20,
                                CategoryOfNeed.ABUSE_OR_NEGLECT,
                                PlacementType.PARENTS,
                                PlacementProvider.PARENT,
                                null,
                                null,
                                null,
                                null))
                .refusedBy("903-378");
    }
}
