package org.goldenthread.command.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.commands.Dated;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.PathwayCommand;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PlanId;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandShapeTest {

    @CommandDescription(value = "Try every kind of field.", by = Role.MANAGER)
    record TryEverything(
            List<ChildId> childIds,
            @GeneratedId PlanId planId,
            LocalDate heldOn,
            LegalStatus legalStatus,
            boolean seen,
            @Nullable Integer visits,
            @Nullable PersonName name)
            implements PathwayCommand, Dated {

        @Override
        public Set<ChildId> children() {
            return Set.copyOf(childIds);
        }

        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }

        @Override
        public Decision decide(ChildTimeline timeline, LocalDate today) {
            return Decision.of();
        }
    }

    private static final CommandShape SHAPE = CommandShape.of(TryEverything.class);
    private static final String CHILD = "01980c5e-0000-7000-8000-000000000001";

    @Test
    void is_named_after_what_is_asked() {
        assertThat(SHAPE.name()).isEqualTo("try-everything");
    }

    @Test
    void reads_a_whole_act_and_assigns_the_id_that_was_left_out() {
        TryEverything act =
                read(
                        """
                        {"childIds": ["%s"], "heldOn": "2026-03-31", "legalStatus": "C2", "seen": true, "visits": 3,
                         "name": {"family": "Otter-Fernley"}}
                        """
                                .formatted(CHILD));

        assertThat(act.childIds()).containsExactly(ChildId.of(CHILD));
        assertThat(act.heldOn()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(act.legalStatus()).isEqualTo(LegalStatus.FULL_CARE_ORDER);
        assertThat(act.seen()).isTrue();
        assertThat(act.visits()).isEqualTo(3);
        assertThat(act.name()).isEqualTo(new PersonName(null, "Otter-Fernley"));
        assertThat(act.planId().value()).isNotEqualTo(new UUID(0, 0));
    }

    @Test
    void names_every_fault_at_once_and_never_the_value() {
        List<Fault> faults =
                faults(
                        """
                        {"childIds": ["%s", "Otter"], "heldOn": "2026-02-30", "legalStatus": "C9", "seen": "yes",
                         "visits": -1, "name": {"given": ""}, "colour": "blue"}
                        """
                                .formatted(CHILD));

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "colour",
                        "childIds[1]",
                        "heldOn",
                        "legalStatus",
                        "seen",
                        "visits",
                        "name.given",
                        "name.family");
        assertThat(faults)
                .extracting(Fault::message)
                .noneMatch(message -> message.contains("Otter"));
    }

    @Test
    void misses_what_is_required_but_not_what_may_be_absent() {
        assertThat(faults("{}"))
                .extracting(Fault::field)
                .containsExactly("childIds", "heldOn", "legalStatus", "seen");
    }

    @Test
    void refuses_a_code_that_was_not_in_use_on_the_day() {
        assertThat(
                        faults(
                                """
                                {"childIds": ["%s"], "heldOn": "2026-03-31", "legalStatus": "D1", "seen": true}
                                """
                                        .formatted(CHILD)))
                .extracting(Fault::field)
                .containsExactly("legalStatus");
    }

    @Test
    void refuses_what_is_no_object() {
        assertThat(faults("[]")).extracting(Fault::field).containsExactly("");
        assertThat(faults("\"text\"")).extracting(Fault::field).containsExactly("");
    }

    @Test
    void describes_itself_as_a_closed_schema() {
        assertThat(SHAPE.schema())
                .containsEntry("required", List.of("childIds", "heldOn", "legalStatus", "seen"))
                .containsEntry("additionalProperties", false);
    }

    @Test
    void can_describe_every_act_of_the_service() {
        assertThat(new CommandCatalogue().all())
                .isNotEmpty()
                .allSatisfy(act -> assertThat(act.schema()).isNotEmpty());
    }

    private static TryEverything read(String json) {
        CommandShape.Reading reading = SHAPE.read(new JsonMapper().readTree(json));
        assertThat(reading.faults()).isEmpty();
        return (TryEverything) Objects.requireNonNull(reading.act());
    }

    private static List<Fault> faults(String json) {
        return SHAPE.read(new JsonMapper().readTree(json)).faults();
    }
}
