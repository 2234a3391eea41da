package org.goldenthread.query.children.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.Id;
import org.goldenthread.query.records.rows.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelsTest {

    /** What a fact says is shown, but ids; of a strand its codes are. */
    @Test
    void everything_that_is_shown_of_a_fact_or_a_strand_has_a_label_and_nothing_else_has()
            throws Exception {
        Set<String> shown = new TreeSet<>();
        EventNames.all().stream()
                .filter(Fact.class::isAssignableFrom)
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .filter(part -> !Id.class.isAssignableFrom(part.getType()))
                .map(RecordComponent::getName)
                .forEach(shown::add);
        Stream.of(Row.class.getPermittedSubclasses())
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .filter(part -> Code.class.isAssignableFrom(part.getType()))
                .map(RecordComponent::getName)
                .forEach(shown::add);

        try (InputStream file =
                Objects.requireNonNull(
                        LabelsTest.class.getResourceAsStream("/forms/wordings.json"))) {
            JsonNode labels = new JsonMapper().readTree(file).path("labels");

            assertThat(labels.propertyNames()).containsExactlyInAnyOrderElementsOf(shown);
            assertThat(labels.values())
                    .allSatisfy(label -> assertThat(label.asString()).matches("[A-Z].*[^ ]"));
        }
    }
}
