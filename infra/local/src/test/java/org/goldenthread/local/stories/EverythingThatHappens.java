package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.local.DemoFamilies;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;

/** A little of everything: some families, all scenarios, a return, a publication, an erasure. */
final class EverythingThatHappens {

    private static final String DAY = "2026-03-31";

    private static final String MORE_CHILDREN =
            """
            9003,2,18/04/2007,WBRI,UN1,1,01/05/2024
            9004,1,15/06/2023,WBRI,UN1,,
            9005,1,18/04/2016,WBRI,UN1,,
            """;
    private static final String MORE_EPISODES =
            """
            9003,15/03/2021,S,V2,N1,U6,PR1,18/04/2025,E15,,ME4 4AA,ME7 1AB,SC012345
            9004,03/07/2023,S,E1,N1,U6,PR1,24/11/2025,X1,CARPL,ME4 4AA,ME7 1AB,SC012345
            9004,24/11/2025,P,E1,N1,A5,PR1,02/03/2026,E12,,ME4 4AA,ME7 1AB,
            9005,03/07/2025,S,V2,N1,U6,PR1,24/11/2025,X1,CARPL,ME4 4AA,ME7 1AB,SC012345
            """;
    private static final List<String> OTHER_TABLES =
            List.of(
                    """
                    oc3
                    CHILD,DOB,IN_TOUCH,ACTIV,ACCOM
                    9003,18/04/2007,YES,F2,B1
                    """,
                    """
                    ad1
                    CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR
                    9004,15/06/2023,22/09/2025,22/10/2025,0,2,MF,L11
                    """,
                    """
                    placed_for_adoption
                    CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED
                    9004,15/06/2023,24/11/2025,,
                    """,
                    """
                    reviews
                    CHILD,DOB,REVIEW,REVIEW_CODE
                    9002,18/04/2015,02/04/2024,PN1
                    """,
                    """
                    uasc
                    CHILD,SEX,DOB,DUC
                    9002,2,18/04/2015,
                    """,
                    """
                    oc2
                    CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED
                    9002,18/04/2015,10,,0,1,1,1,1,0,0,0
                    """,
                    """
                    previous_permanence
                    CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM
                    9002,18/04/2015,Z1,,
                    """,
                    """
                    missing
                    CHILD,DOB,MISSING,MIS_START,MIS_END
                    9002,18/04/2015,M,13/11/2025,14/11/2025
                    """,
                    """
                    sw_episodes
                    CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                    9002,18/04/2015,SW123456,15/03/2024,,MANAGE
                    """,
                    """
                    dolo
                    CHILD,DOB,DOLO_START,DOLO_END
                    9002,18/04/2015,01/02/2026,01/03/2026
                    """);

    private EverythingThatHappens() {}

    static void to(Product product) throws IOException {
        product.ready();
        // The families' days end before the scenarios' begin: what is known later is told later.
        DemoFamilies.toldTo(product.ports());
        long told = Scenarios.toldTo(product).position();
        imported(product);
        published(product, told);
        new RareFacts(product).told();
        erased(product);
    }

    private static void imported(Product product) throws IOException {
        Caller team = product.as(Role.DATA_TEAM);
        InventedReturn sent = InventedReturn.of(3, LocalDate.parse(DAY), false);
        sent.child("9001", "2", LocalDate.of(2013, 4, 18))
                .stay("9001", LocalDate.of(2013, 3, 15), "V2", null);
        sent.child("9002", "2", LocalDate.of(2015, 4, 18))
                .stay("9002", LocalDate.of(2024, 3, 15), "C2", null);
        Path folder = Files.createTempDirectory("returns");
        Map<String, Path> parts = new HashMap<>(sent.in(folder));
        Files.writeString(parts.get("header"), MORE_CHILDREN, StandardOpenOption.APPEND);
        Files.writeString(parts.get("episodes"), MORE_EPISODES, StandardOpenOption.APPEND);
        for (String table : OTHER_TABLES) {
            String name = table.lines().findFirst().orElseThrow();
            parts.put(
                    name,
                    Files.writeString(
                            folder.resolve(name + ".csv"), table.substring(name.length() + 1)));
        }
        String path = Samples.sent(team, "/api/imports/ssda903", parts);
        Answer over = Samples.awaitState(team, path, List.of("completed", "failed"));
        assertThat(over.body().path("state").asString()).as(over.text()).isEqualTo("completed");
    }

    private static void published(Product product, long told) {
        Answer published =
                product.as(Role.PERFORMANCE_OFFICER)
                        .post(
                                "/api/publications?after=" + told,
                                Map.of(
                                        "title",
                                        "Council Plan, end of year",
                                        "asAt",
                                        DAY,
                                        "figures",
                                        List.of(Map.of("code", "LA-01"))));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
    }

    private static void erased(Product product) {
        Caller manager = product.as(Role.MANAGER);
        String child = Children.registered(manager, "Xanthippe", "1990-04-30");
        done(manager.command("record-care-entry", Children.care(child, "1999-06-01")));
        Map<String, String> whom = Map.of("childId", child, "reason", "retention-ended");
        done(manager.command("propose-erasure", whom));
        done(product.as(Role.ADMINISTRATOR).command("erase-identity", Map.of("childId", child)));
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
