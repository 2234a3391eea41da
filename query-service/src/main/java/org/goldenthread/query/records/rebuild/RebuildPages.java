package org.goldenthread.query.records.rebuild;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Rebuilds as pages: begin one, leave it, come back and see how far it is. */
@Controller
@RequestMapping("/rebuilds")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
class RebuildPages {

    private final RebuildWishes wishes;
    private final Pages pages;

    RebuildPages(RebuildWishes wishes, Pages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    /** The form that begins one. */
    record RebuildFields(
            @Schema(description = "yes: the rebuilt records replace the live ones") boolean adopt)
            implements RequestParameters {}

    @PostMapping
    ResponseEntity<String> begin(RebuildFields sent) throws SQLException {
        UUID id = wishes.begin(sent.adopt(), Caller.current());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/rebuilds/" + id)
                .body("");
    }

    @PostMapping("/{id}/cancel")
    ResponseEntity<String> cancel(@PathVariable String id) {
        wishes.cancel(Parameters.id("id", id), Caller.current());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/rebuilds/" + id)
                .body("");
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(@PathVariable String id, HttpServletRequest request) {
        return pages.show(
                request, "progressrebuild", new RebuildPage(wishes.named(Parameters.id("id", id))));
    }
}
