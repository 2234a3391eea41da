package org.goldenthread.query.forms;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Record an event: the acts that are possible now and permitted. */
@Controller
@WorksWithChildren
class ChoosePages {

    private final Offers offers;
    private final People people;
    private final Pages pages;

    ChoosePages(Offers offers, People people, Pages pages) {
        this.offers = offers;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/children/{id}/log")
    ResponseEntity<String> choices(@PathVariable String id, HttpServletRequest request) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id));
        return pages.show(
                request, "logchoices", LogChoices.of(people.child(onOffer.childId()), onOffer));
    }

    /** What is not on offer, and why. */
    @GetMapping("/children/{id}/log/not-now")
    ResponseEntity<String> notNow(@PathVariable String id, HttpServletRequest request) {
        Offers.OnOffer onOffer = offers.forChild(Parameters.id("id", id));
        return pages.show(
                request,
                "lognotnow",
                LogNotNow.of(people.child(onOffer.childId()), onOffer, Sight.current()));
    }
}
