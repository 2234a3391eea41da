package org.goldenthread.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What can stand in one field: how it is read, and how a JSON schema says so. */
sealed interface FieldKind
        permits CommandField,
                ChoiceField,
                IdField,
                ListField,
                ObjectField,
                OpenField,
                PlainField,
                ValueField {

    /** The value of this node, or nothing when it is at fault; faults are added under the path. */
    @Nullable Object read(JsonNode node, String path, ReadingFaults faults);

    /** The one way of writing what this node says; of a node that can be read. */
    JsonNode plain(JsonNode node);

    /** The JSON schema of the field. */
    Map<String, Object> schema();
}
