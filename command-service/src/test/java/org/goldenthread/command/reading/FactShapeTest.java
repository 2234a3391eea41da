package org.goldenthread.command.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.json.Samples;
import org.goldenthread.platform.problems.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class FactShapeTest {

    private static final ChildId CHILD = new ChildId(Samples.SUBJECT);

    static List<Class<? extends Fact>> facts() {
        return EventNames.all().stream()
                .filter(Fact.class::isAssignableFrom)
                .<Class<? extends Fact>>map(kind -> kind.asSubclass(Fact.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void reads_every_fact_as_the_chronology_shows_it(Class<? extends Fact> kind) {
        Stream.of(Samples.full(kind), Samples.bare(kind))
                .map(ClearJson::of)
                .forEach(shown -> assertThat(ClearJson.of(read(kind, shown))).isEqualTo(shown));
    }

    @Test
    void seals_content_under_the_adult_whom_the_fact_names_or_else_under_the_child() {
        PersonId adult = new PersonId(new UUID(5, 5));
        ParentLinked linked =
                new ParentLinked(
                        adult,
                        ParentKind.BIRTH_MOTHER,
                        LocalDate.of(2024, 5, 1),
                        Sealed.of(adult.value(), new PersonName("Ada", "Otter-Fernley")),
                        null);
        CareEntryRecorded entered = Samples.full(CareEntryRecorded.class);

        assertThat(read(ParentLinked.class, ClearJson.of(linked))).isEqualTo(linked);
        assertThat(read(CareEntryRecorded.class, ClearJson.of(entered))).isEqualTo(entered);
    }

    @Test
    void names_every_fault_below_its_path_and_never_the_value() {
        ObjectNode shown = ClearJson.of(Samples.full(CareEntryRecorded.class));
        shown.put("enteredOn", "2026-02-30")
                .put("legalStatus", "Otter")
                .put("hat", "Otter")
                .remove("period");

        List<Fault> faults =
                FactShape.of(CareEntryRecorded.class).read(shown, "fact", CHILD).faults();

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "fact.hat", "fact.period", "fact.enteredOn", "fact.legalStatus");
        assertThat(faults)
                .extracting(Fault::message)
                .noneMatch(message -> message.contains("Otter"));
    }

    @Test
    void refuses_a_code_that_was_not_in_use_on_the_facts_day() {
        ObjectNode shown = ClearJson.of(Samples.full(CareEntryRecorded.class));
        shown.put("legalStatus", "D1").put("enteredOn", "2026-01-05");

        assertThat(FactShape.of(CareEntryRecorded.class).read(shown, "fact", CHILD).faults())
                .extracting(Fault::field)
                .containsExactly("fact.legalStatus");
    }

    private static Fact read(Class<? extends Fact> kind, ObjectNode shown) {
        FactShape.Reading reading = FactShape.of(kind).read(shown, "fact", CHILD);
        assertThat(reading.faults()).isEmpty();
        return Objects.requireNonNull(reading.fact());
    }
}
