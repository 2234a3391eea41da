package org.goldenthread.query.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.query.asking.Parameters;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Adding a child: the same form, summary and sending, of a child who has no record yet. */
@Controller
@RequestMapping("/log/register-child")
@WorksWithChildren
class RegisterPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ACT = "register-child";

    private final Offers offers;
    private final RecordingPages recordings;
    private final Clock clock;

    RegisterPages(Offers offers, RecordingPages recordings, Clock clock) {
        this.offers = offers;
        this.recordings = recordings;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> form(
            @RequestParam(defaultValue = "") String siblingOf, HttpServletRequest request) {
        Typed begun = day(Typed.nothing(), "registeredOn", today().toString());
        return recordings.open(
                request,
                recording()
                        .typed(
                                siblingOf.isEmpty()
                                        ? begun
                                        : begun.with(
                                                "siblingOf",
                                                Parameters.id("siblingOf", siblingOf).toString())));
    }

    /** The form with answers: those of the form itself, or those of a search that found nobody. */
    @PostMapping
    ResponseEntity<String> change(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        return recordings.change(request, recording(), prefilled(Typed.of(sent)));
    }

    @PostMapping("/check")
    ResponseEntity<String> check(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        return recordings.check(request, recording(), Typed.of(sent));
    }

    @PostMapping("/send")
    ResponseEntity<String> send(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        return recordings.send(request, recording(), Typed.of(sent));
    }

    private Typed prefilled(Typed searched) {
        if (searched.values().containsKey("registeredOn-day")) {
            return searched;
        }
        Typed begun =
                day(
                        Typed.nothing()
                                .with("name.given", searched.text("given"))
                                .with("name.family", searched.text("family")),
                        "registeredOn",
                        today().toString());
        return day(begun, "bornOn", searched.text("bornOn"));
    }

    private static Typed day(Typed typed, String name, String iso) {
        String[] parts = iso.split("-");
        return parts.length == 3
                ? typed.with(name + "-day", parts[2].replaceFirst("^0", ""))
                        .with(name + "-month", parts[1].replaceFirst("^0", ""))
                        .with(name + "-year", parts[0])
                : typed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private Recording recording() {
        JsonNode schema = offers.schemaOf(ACT, recordings.asker());
        return new Recording(
                ACT,
                Optional.empty(),
                today(),
                new LogForm(
                        Wordings.titleOf(ACT).orElseThrow(),
                        "",
                        "/log/" + ACT,
                        "/children",
                        Questions.of(ACT, schema, Map.of()),
                        Typed.nothing(),
                        List.of(),
                        List.of(),
                        List.of()),
                body -> body,
                Optional.empty(),
                Map.of());
    }
}
