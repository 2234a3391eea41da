package org.goldenthread.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.command.RunningCommandService;
import org.goldenthread.command.testing.Http;
import org.goldenthread.command.testing.Http.Answered;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A census of children in need is taken in, of children who are known already or not. */
@RunningCommandService
class CensusTakenInIT {

    @Autowired MockMvc http;
    @Autowired MockMvcTester service;
    @Autowired JdbcClient jdbc;
    private SendingReturns team;

    @BeforeEach
    void team() {
        team = new SendingReturns(http);
    }

    @Test
    void a_census_is_taken_in_once() throws Exception {
        SmallCensus file = new SmallCensus(2024).of("941").planned("taken");

        JsonNode first = team.completed(file);
        JsonNode again = team.completed(file);

        // Registered, referred, accepted, one plan with its end; the other plan has no start.
        assertThat(first.get("counts").toString())
                .isEqualTo(
                        "{\"rowsRead\":3,\"factsRecorded\":5,\"alreadyKnown\":0,\"refused\":1,\"findings\":2}");
        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        assertThat(again.get("counts").get("alreadyKnown").longValue()).isEqualTo(5);
        assertThat(first.get("progress").toString()).isEqualTo("{\"done\":1,\"children\":1}");
    }

    @Test
    void a_child_registered_by_hand_is_the_child_of_the_return() throws Exception {
        String registered = registeredAs("hand1").stream(0);
        JsonNode status = team.completed(new SmallCensus(2024).planned("hand1"));
        Answered second = registeredAs("hand1");

        // Its registration is amended, not made again.
        assertThat(status.get("counts").get("factsRecorded").longValue()).isEqualTo(5);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from journal.event_entry where aggregate_identifier = ? and payload_type <> 'merge-proposed'")
                                .param(registered)
                                .query(Long.class)
                                .single())
                .isEqualTo(6);
        assertThat(second.refusal()).isEqualTo("already-known");
        assertThat(second.body().get("detail").stringValue()).contains(registered);
    }

    @Test
    void a_child_merged_into_another_is_the_same_child_in_a_return_and_the_survivor_says_who_it_is()
            throws Exception {
        String retired = registeredAs("merged1").stream(0);
        String survivor = registeredAs("merged2").stream(0);
        SmallCensus file = new SmallCensus(2024).planned("merged1");
        team.completed(file);
        String merge =
                "{\"survivor\": \"%s\", \"retired\": \"%s\", \"reason\": \"registered-twice\"}"
                        .formatted(survivor, retired);
        merged(merge, "wren");
        assertThat(merged(merge, "boss").types()).hasSize(2);

        JsonNode again = team.completed(file);
        JsonNode both = team.completed(new SmallCensus(2024).planned("merged1").planned("merged2"));

        assertThat(again.get("counts").get("factsRecorded").longValue()).isZero();
        // The survivor's own rows amend the survivor's registration; all else is known already.
        assertThat(both.get("counts").get("factsRecorded").longValue()).isEqualTo(1);
    }

    /** Registers the child of this number by hand. */
    private Answered registeredAs(String localId) {
        return new Http(service)
                .ask(
                        Role.DATA_TEAM,
                        "register-child",
                        """
                        {"registeredOn": "2023-01-09", "sex": "F", "bornOn": "2015-06-01",
                         "authority": "887", "localId": "%s"}
                        """
                                .formatted(localId));
    }

    private Answered merged(String merge, String who) {
        return new Http(service).ask(who, Role.MANAGER, "merge-persons", merge);
    }
}
