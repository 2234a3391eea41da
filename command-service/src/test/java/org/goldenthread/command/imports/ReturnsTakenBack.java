package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SendingReturns.body;

import java.util.List;
import java.util.UUID;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.timeline.InForce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A data team that takes returns back, and looks at what is left of them. */
record ReturnsTakenBack(SendingReturns team, JdbcClient jdbc, ChildStreams streams) {

    static final String WHY = "{\"reason\": \"test\", \"words\": \"PlantedWords\"}";

    /** Takes an import back, and answers what its taking back says in the end. */
    JsonNode takenBack(JsonNode done) throws Exception {
        JsonNode over = team.over(asked(done));
        assertThat(over.get("state").stringValue()).as(over.toString()).isEqualTo("completed");
        return over;
    }

    /** Asks for it, and answers the id of the taking back. */
    String asked(JsonNode done) throws Exception {
        MockHttpServletResponse taken =
                team.post(
                        "/api/imports/" + done.get("id").stringValue() + "/taking-back",
                        WHY,
                        "data-team");
        assertThat(taken.getStatus()).as(taken.getContentAsString()).isEqualTo(202);
        return body(taken).get("id").stringValue();
    }

    /** Whom an import named, in the order of its lines. */
    List<ChildId> children(JsonNode done) {
        return jdbc.sql(
                        """
                        select named.child from imports.named join imports.job on job.number = named.job
                        where job.id = ? order by named.line, named.child
                        """)
                .param(UUID.fromString(done.get("id").stringValue()))
                .query((row, _) -> new ChildId(row.getObject(1, UUID.class)))
                .list();
    }

    /** What is in force of this child. */
    List<Fact> inForce(ChildId child) {
        return streams.timeline(child).facts().stream()
                .map(InForce::fact)
                .map(Fact.class::cast)
                .toList();
    }
}
