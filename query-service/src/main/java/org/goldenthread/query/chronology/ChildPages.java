package org.goldenthread.query.chronology;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Moment;
import org.goldenthread.query.asking.Page;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.web.KnownOn;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** A child as a page: the pathway over time, and every fact, as known now or then. */
@Controller
@RequestMapping("/children")
@RolesAllowed({
    Roles.HUB_WORKER,
    Roles.SOCIAL_WORKER,
    Roles.MANAGER,
    Roles.CONFERENCE_CHAIR,
    Roles.REVIEWING_OFFICER,
    Roles.HEALTH_PRACTITIONER,
    Roles.SCHOOL,
    Roles.POLICE,
    Roles.AUDITOR
})
class ChildPages {

    private final ChildRecords children;
    private final Knowledge knowledge;
    private final Pages pages;

    ChildPages(ChildRecords children, Knowledge knowledge, Pages pages) {
        this.children = children;
        this.knowledge = knowledge;
        this.pages = pages;
    }

    @GetMapping("/open")
    RedirectView open(@RequestParam String id) {
        return new RedirectView("/children/" + Parameters.id("id", id.strip()));
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String knownOn,
            HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        Optional<Moment> moment = KnownOn.endOf(knownOn);
        Page whole = Page.longest();
        Chronology chronology =
                knowledge.answer(
                        moment,
                        Optional.empty(),
                        known ->
                                Chronology.of(
                                        children.find(child, known),
                                        Caller.current().roles(),
                                        whole));
        return pages.show(request, "child", ChildPage.of(chronology, knownOn));
    }
}
