package org.goldenthread.query.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Roles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: the sections that are open to the person who signed in. */
@Controller
class HomePage {

    private final Pages pages;

    HomePage(Pages pages) {
        this.pages = pages;
    }

    @RolesAllowed(Roles.ANYONE_SIGNED_IN)
    @GetMapping("/")
    ResponseEntity<String> home(HttpServletRequest request) {
        return pages.show(request, "home", new Home(Navigation.of(Caller.current().roles(), "/")));
    }
}
