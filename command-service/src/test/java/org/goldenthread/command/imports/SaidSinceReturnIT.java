package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.SmallCare.GIRL;

import java.util.List;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** What people said since a return stays when it is taken back. */
@RunningCommandService
class SaidSinceReturnIT {

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;
    @Autowired ChildStreams streams;
    private SendingReturns team;
    private ReturnsTakenBack returns;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
        returns = new ReturnsTakenBack(team, jdbc, streams);
    }

    @Test
    void what_people_said_since_stays_and_is_found() throws Exception {
        JsonNode done =
                team.imported("924", new SmallCare().child("P1", GIRL).open("P1", "28/01/2025"));
        ChildId child = returns.children(done).getFirst();
        String exit =
                "{\"childId\": \"%s\", \"leftOn\": \"2025-06-02\", \"reason\": \"E4A\"}"
                        .formatted(child);
        MockHttpServletResponse left = team.post("/api/commands/record-care-exit", exit, "manager");
        assertThat(left.getStatus()).as(left.getContentAsString()).isEqualTo(201);

        JsonNode back = returns.takenBack(done);

        assertThat(team.rules(back)).containsExactly("GT-IM-15");
        assertThat(returns.inForce(child)).hasSize(1);
    }

    @Test
    void a_merge_that_people_approved_stays_and_what_the_import_said_goes() throws Exception {
        // The later return lost the zeros of the number, and says that she came back in January.
        JsonNode first =
                team.imported(
                        "966",
                        new SmallCare()
                                .child("0052", GIRL)
                                .episode("0052", "01/05/2024,S,V2,N1,U6,PR1,10/06/2024,E4A,,,,"));
        JsonNode second =
                team.imported("966", new SmallCare().child("52", GIRL).open("52", "28/01/2025"));
        ChildId survivor = returns.children(first).getFirst();
        ChildId retired = returns.children(second).getFirst();
        List<Fact> before = returns.inForce(survivor);
        merged(survivor, retired);
        assertThat(returns.inForce(survivor)).hasSizeGreaterThan(before.size());

        JsonNode back = returns.takenBack(second);

        assertThat(back.get("counts").get("refused").longValue()).isZero();
        assertThat(streams.timeline(survivor).isOf(retired)).isTrue();
        assertThat(returns.inForce(survivor)).containsExactlyElementsOf(before);
        // The first return is taken back out of the same merged record as well.
        returns.takenBack(first);
        assertThat(returns.inForce(survivor)).isEmpty();
    }

    private void merged(ChildId survivor, ChildId retired) throws Exception {
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        MockHttpServletResponse approved =
                team.post("/api/commands/merge-persons", merge, "manager");
        assertThat(approved.getStatus()).as(approved.getContentAsString()).isEqualTo(201);
    }
}
