package org.goldenthread.query.finding;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asking.Knowledge;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding a child, and looking once more before a new record is made. */
@Controller
@RequestMapping("/children")
@WorksWithChildren
class FindPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Of those who find children, who may make a new record (matrix 1.8). */
    private static final Set<Role> MAY_ADD =
            EnumSet.of(
                    Role.HUB_WORKER,
                    Role.SOCIAL_WORKER,
                    Role.MANAGER,
                    Role.HEALTH_PRACTITIONER,
                    Role.SCHOOL,
                    Role.POLICE);

    private final Finder finder;
    private final Knowledge knowledge;
    private final Pages pages;
    private final Clock clock;

    FindPages(Finder finder, Knowledge knowledge, Pages pages, Clock clock) {
        this.finder = finder;
        this.knowledge = knowledge;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> form(HttpServletRequest request) {
        return show(request, HttpStatus.OK, "children", Typed.nothing(), Optional.empty(), null);
    }

    @PostMapping
    ResponseEntity<String> find(
            @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        return answer(request, "children", Typed.of(form));
    }

    @PostMapping("/add")
    ResponseEntity<String> lookOnceMore(
            @RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        return answer(request, "childadd", Typed.of(form));
    }

    private ResponseEntity<String> answer(
            HttpServletRequest request, String template, Typed typed) {
        Parameters parameters = typed.parameters();
        Wanted wanted = Wanted.of(parameters);
        return parameters.faults().isEmpty()
                ? show(
                        request,
                        HttpStatus.OK,
                        template,
                        typed,
                        Optional.empty(),
                        knowledge.answer(
                                Optional.empty(),
                                Optional.empty(),
                                known -> finder.find(wanted, known)))
                : show(
                        request,
                        HttpStatus.BAD_REQUEST,
                        "children",
                        typed,
                        Optional.of(parameters),
                        null);
    }

    private ResponseEntity<String> show(
            HttpServletRequest request,
            HttpStatus status,
            String template,
            Typed typed,
            Optional<Parameters> refused,
            @Nullable Found found) {
        return pages.show(
                request,
                status,
                template,
                new FindPage(
                        typed,
                        refused.map(Parameters::faults).orElse(List.of()),
                        found,
                        LocalDate.ofInstant(clock.instant(), LONDON),
                        Caller.current().roles().stream().anyMatch(MAY_ADD::contains)));
    }
}
