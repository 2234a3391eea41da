package org.goldenthread.query.children.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.RunningQueryService;
import org.goldenthread.query.web.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where looking back begins. */
@RunningQueryService
class LookBackPagesIT {

    @Autowired MockMvcTester service;

    @Test
    void leads_an_auditor_to_a_child_a_figure_or_an_event() {
        UUID id = UUID.randomUUID();

        assertThat(auditor().open("/")).hasStatusOk().bodyText().contains("href=\"/look-back\"");
        assertThat(auditor().open("/look-back"))
                .hasStatusOk()
                .bodyText()
                .contains("Step through a child", "value=\"LA-01\"", "Find an event");
        assertThat(auditor().open("/look-back/child?child=" + id).getResponse())
                .returns("/children/" + id + "/then", it -> it.getHeader("Location"));
        assertThat(auditor().open("/look-back/figure?figure=LA-01").getResponse())
                .returns("/figures/LA-01/then", it -> it.getHeader("Location"));
        assertThat(auditor().open("/look-back/event?event=" + id).getResponse())
                .returns("/events/" + id, it -> it.getHeader("Location"));
    }

    @Test
    void says_what_is_no_id_and_leads_nobody_astray() {
        assertThat(auditor().open("/look-back/child?child=//elsewhere.example"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the id of a child", "href=\"#child\"");
        assertThat(auditor().open("/look-back/event?event=x"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter the id of an event", "value=\"x\"");
        assertThat(auditor().open("/look-back/figure?figure=//elsewhere.example")).hasStatus(404);
        assertThat(new SignedIn(service, Role.MANAGER).open("/look-back")).hasStatus(403);
    }

    private SignedIn auditor() {
        return new SignedIn(service, Role.AUDITOR);
    }
}
