package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.command.imports.ReturnsTakenBack.WHY;
import static org.goldenthread.command.imports.SendingReturns.recorded;
import static org.goldenthread.command.imports.SmallCare.GIRL;

import java.util.List;
import java.util.UUID;
import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.streams.ChildStreams;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A return is taken back, and what it said speaks no more. */
@RunningCommandService
class TakingBackIT {

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
    void a_first_import_is_taken_back_as_one_act() throws Exception {
        SmallCare small =
                new SmallCare()
                        .child("K1", GIRL)
                        .open("K1", "28/01/2025")
                        .child("K2", "M,04/05/2017,WBRI,UN1,,")
                        .open("K2", "28/01/2025");
        JsonNode done = team.imported("922", small);
        List<ChildId> children = returns.children(done);
        assertThat(children).hasSize(2);

        JsonNode back = returns.takenBack(done);

        // Each child: the registration and the care that began.
        assertThat(recorded(back)).isEqualTo(4);
        assertThat(back.get("takesBack")).isEqualTo(done.get("id"));
        assertThat(back.get("reason").stringValue()).isEqualTo("test");
        children.forEach(child -> assertThat(returns.inForce(child)).isEmpty());
        children.forEach(child -> assertThat(streams.timeline(child).recorded()).hasSize(4));
        assertThat(team.read("/api/imports/" + done.get("id").stringValue()).get("takenBackBy"))
                .isEqualTo(back.get("id"));
        // Asked again, it is the same taking back; sent again, the return is recorded again.
        assertThat(returns.takenBack(done).get("id")).isEqualTo(back.get("id"));
        assertThat(recorded(team.imported("922", small))).isEqualTo(4);
        assertThat(returns.children(done).stream().map(returns::inForce)).noneMatch(List::isEmpty);
    }

    @Test
    void what_the_import_amended_and_voided_speaks_again_as_it_did() throws Exception {
        team.imported(
                "923",
                new SmallCare()
                        .child("A1", GIRL)
                        .episode("A1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                        .child("A2", GIRL)
                        .episode("A2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                        .child("A3", GIRL)
                        .open("A3", "03/05/2024"));
        // The second says another legal status, that A2 is still there, and that A3 left.
        JsonNode second =
                team.imported(
                        "923",
                        new SmallCare()
                                .child("A1", "M,04/05/2018,WBRI,UN1,,")
                                .episode("A1", "01/05/2024,S,C2,N1,U6,PR1,12/02/2025,E4B,,,,")
                                .child("A2", GIRL)
                                .open("A2", "02/05/2024")
                                .child("A3", GIRL)
                                .episode("A3", "03/05/2024,S,V2,N1,U6,PR1,01/03/2025,E4A,,,,"));
        List<ChildId> children = returns.children(second);
        List<List<Fact>> after = children.stream().map(returns::inForce).toList();
        returns.takenBack(second);
        List<List<Fact>> restored = children.stream().map(returns::inForce).toList();
        // The first return says of the same children what it said before the second came.
        JsonNode again =
                team.lookedAt(
                        "923",
                        new SmallCare()
                                .child("A1", GIRL)
                                .episode("A1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                                .child("A2", GIRL)
                                .episode("A2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                                .child("A3", GIRL)
                                .open("A3", "03/05/2024"));

        assertThat(restored).isNotEqualTo(after);
        assertThat(recorded(again)).isZero();
        assertThat(restored.stream().mapToInt(List::size).sum()).isEqualTo(8);
    }

    @Test
    void returns_are_taken_back_one_after_another_in_any_order() throws Exception {
        for (List<Integer> order : List.of(List.of(2, 1), List.of(1, 2))) {
            String authority = order.getFirst() == 2 ? "928" : "929";
            // What stood before both: T1 in care under V2, T2 gone home, T3 in care.
            SmallCare zeroth =
                    new SmallCare()
                            .child("T1", GIRL)
                            .open("T1", "01/05/2024")
                            .child("T2", GIRL)
                            .episode("T2", "02/05/2024,S,V2,N1,U6,PR1,11/02/2025,E4A,,,,")
                            .child("T3", GIRL)
                            .open("T3", "03/05/2024");
            team.imported(authority, zeroth);
            // The first says that T1 and T3 left, and that T2 left a day later.
            JsonNode first =
                    team.imported(
                            authority,
                            new SmallCare()
                                    .child("T1", GIRL)
                                    .episode("T1", "01/05/2024,S,V2,N1,U6,PR1,10/02/2025,E4A,,,,")
                                    .child("T2", "M,04/05/2018,WBRI,UN1,,")
                                    .episode("T2", "02/05/2024,S,V2,N1,U6,PR1,12/02/2025,E4A,,,,")
                                    .child("T3", GIRL)
                                    .episode("T3", "03/05/2024,S,V2,N1,U6,PR1,01/03/2025,E4A,,,,"));
            // The second says that T1 did not leave, that T2 left yet a day later, and T3 too.
            JsonNode second =
                    team.imported(
                            authority,
                            new SmallCare()
                                    .child("T1", GIRL)
                                    .open("T1", "01/05/2024")
                                    .child("T2", GIRL)
                                    .episode("T2", "02/05/2024,S,C2,N1,U6,PR1,13/02/2025,E4B,,,,")
                                    .child("T3", GIRL)
                                    .episode("T3", "03/05/2024,S,V2,N1,U6,PR1,02/03/2025,E4A,,,,"));

            for (int which : order) {
                returns.takenBack(which == 1 ? first : second);
            }

            // Nothing is left of either: what the first said before is known word for word.
            JsonNode again = team.lookedAt(authority, zeroth);
            assertThat(recorded(again)).as(again.toString()).isZero();
            List<ChildId> children = returns.children(first);
            assertThat(children.stream().mapToInt(child -> returns.inForce(child).size()).sum())
                    .isEqualTo(7);
        }
    }

    @Test
    void taking_back_needs_a_reason_the_data_team_and_an_import() throws Exception {
        JsonNode look =
                team.lookedAt("926", new SmallCare().child("R1", GIRL).open("R1", "28/01/2025"));
        String path = "/api/imports/" + look.get("id").stringValue() + "/taking-back";

        assertThat(team.post(path, WHY, "data-team").getStatus()).isEqualTo(409);
        assertThat(team.post(path, "{}", "data-team").getStatus()).isEqualTo(400);
        assertThat(team.post(path, "{\"reason\": \"soon\"}", "data-team").getStatus())
                .isEqualTo(400);
        assertThat(team.post(path, WHY, "manager").getStatus()).isEqualTo(403);
        assertThat(
                        team.post(
                                        "/api/imports/" + UUID.randomUUID() + "/taking-back",
                                        WHY,
                                        "data-team")
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from imports.job where position('Planted' in coalesce(encode(words, 'escape'), '')) > 0")
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
