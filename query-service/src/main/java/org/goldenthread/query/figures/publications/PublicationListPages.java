package org.goldenthread.query.figures.publications;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.access.Roles;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.IndicatorCatalogue;
import org.goldenthread.query.visibility.ReadsPublications;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.FormFaults;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All publications as a page, and the form with which one is prepared. */
@Controller
@RequestMapping("/publications")
@ReadsPublications
class PublicationListPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Publications publications;
    private final Publishing publishing;
    private final IndicatorCatalogue catalogue;
    private final Knowledge knowledge;
    private final Askers askers;
    private final PageLengths lengths;
    private final Pages pages;
    private final Clock clock;

    PublicationListPages(
            Publications publications,
            Publishing publishing,
            IndicatorCatalogue catalogue,
            Knowledge knowledge,
            Askers askers,
            PageLengths lengths,
            Pages pages,
            Clock clock) {
        this.publications = publications;
        this.publishing = publishing;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.askers = askers;
        this.lengths = lengths;
        this.pages = pages;
        this.clock = clock;
    }

    /** Which part of the list. */
    record Numbered(
            @Schema(
                            description = "the number of the page",
                            minimum = "1",
                            maximum = "100000",
                            defaultValue = "1")
                    int page)
            implements RequestParameters {}

    @GetMapping
    ResponseEntity<String> all(Numbered asked, HttpServletRequest request) {
        Page part = Page.numbered(asked.page(), lengths.publications());
        List<Publication> fetched =
                knowledge.answer(
                        Optional.empty(),
                        Optional.empty(),
                        known -> publications.all(known, part.offset(), part.oneMore()));
        return pages.show(
                request,
                "publications",
                new AllPublications(
                        part.cut(fetched).stream().map(AllPublications::listed).toList(),
                        Caller.current().roles().contains(Role.PERFORMANCE_OFFICER),
                        part.hasMore(fetched)
                                ? Optional.of("/publications?page=" + (asked.page() + 1))
                                : Optional.empty()));
    }

    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @GetMapping("/new")
    ResponseEntity<String> prepare(HttpServletRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        return pages.show(
                request,
                "publicationnew",
                form(
                        new DraftFields(
                                UUID.randomUUID().toString(),
                                "",
                                quarter.minusMonths(3).toString(),
                                quarter.minusDays(1).toString(),
                                ChosenFigures.NOTHING),
                        FormFaults.NONE));
    }

    @RolesAllowed(Roles.PERFORMANCE_OFFICER)
    @PostMapping
    ResponseEntity<String> draft(DraftFields sent, HttpServletRequest request) {
        try {
            PublicationShown drafted =
                    publishing.begin(
                            PublicationAsked.read(
                                    PublicationTyped.draft(sent, catalogue::named), catalogue),
                            Caller.current().subject(),
                            askers.current(sent.key()),
                            Optional.empty());
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/publications/" + drafted.publicationId())
                    .body("");
        } catch (ProblemException e) {
            if (e.problem().errors().isEmpty()) {
                throw e;
            }
            return pages.show(
                    request,
                    HttpStatus.BAD_REQUEST,
                    "publicationnew",
                    form(sent, PublicationTyped.faults(e.problem().errors())));
        }
    }

    private NewPublication form(DraftFields draft, FormFaults faults) {
        Map<String, List<Indicator>> byOutcome = new TreeMap<>();
        catalogue
                .all()
                .forEach(indicator ->
                        byOutcome
                                .computeIfAbsent(indicator.outcome(), _ -> new ArrayList<>())
                                .add(indicator));
        return new NewPublication(
                draft.key(),
                draft.title(),
                draft.from(),
                draft.to(),
                draft.chosen(),
                byOutcome,
                faults);
    }
}
