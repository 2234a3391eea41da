package org.goldenthread.query.forms;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.query.asof.RequestParameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding a child: the same form, summary and sending, of a child who has no record yet. */
@Controller
@RequestMapping("/log/register-child")
@WorksWithChildren
class RegisterPages extends FormPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ACT = "register-child";
    private static final AskedFields SEARCHED = AskedFields.named("given", "family", "bornOn");

    private final Offers offers;
    private final Clock clock;

    RegisterPages(Steps steps, Offers offers, Clock clock) {
        super(steps);
        this.offers = offers;
        this.clock = clock;
    }

    /** Whose brother or sister is added, if anybody's. */
    record SiblingRequest(@Schema(description = "the id of a child") Optional<UUID> siblingOf)
            implements RequestParameters {}

    @GetMapping
    ResponseEntity<String> open(
            SiblingRequest asked, KeptRequest kept, HttpServletRequest request) {
        TypedAnswers begun = day(TypedAnswers.nothing(), "registeredOn", today().toString());
        return opened(
                request,
                recording()
                        .typed(
                                asked.siblingOf()
                                        .map(child ->
                                                begun.with(SendStep.SIBLING_OF, child.toString()))
                                        .orElse(begun)));
    }

    @Override
    Recording answered(Map<String, String> path, TypedAnswers sent) {
        return recording().sent(sent);
    }

    /** The form with answers: those of the form itself, or those of a search that found nobody. */
    @Override
    Recording changed(Map<String, String> path, TypedAnswers sent) {
        return sent.values().containsKey("registeredOn-day")
                ? answered(path, sent)
                : recording().typed(prefilled(SEARCHED.only(sent)));
    }

    private TypedAnswers prefilled(TypedAnswers searched) {
        TypedAnswers begun =
                day(
                        TypedAnswers.nothing()
                                .with("name.given", searched.text("given"))
                                .with("name.family", searched.text("family")),
                        "registeredOn",
                        today().toString());
        return day(begun, "bornOn", searched.text("bornOn"));
    }

    private static TypedAnswers day(TypedAnswers typed, String name, String iso) {
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
        return new Recording(
                ACT,
                Optional.empty(),
                today(),
                LogForm.of(
                        Wordings.titleOf(ACT).orElseThrow(),
                        "",
                        "/log/" + ACT,
                        "/children",
                        FormQuestions.of(ACT, offers.schemaOf(ACT), Map.of()),
                        List.of()),
                body -> body,
                Map.of(),
                Map.of());
    }
}
