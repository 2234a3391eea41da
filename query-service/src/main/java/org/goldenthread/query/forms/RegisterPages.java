package org.goldenthread.query.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.visibility.WorksWithChildren;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding a child: the same form, summary and sending, of a child who has no record yet. */
@Controller
@RequestMapping("/log/register-child")
@WorksWithChildren
class RegisterPages extends FormPages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String ACT = "register-child";
    private static final String SIBLING_OF = "siblingOf";

    private final Offers offers;
    private final Clock clock;

    RegisterPages(Steps steps, Offers offers, Clock clock) {
        super(steps);
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    Recording begun(Map<String, String> path, MultiValueMap<String, String> asked) {
        TypedAnswers begun = day(TypedAnswers.nothing(), "registeredOn", today().toString());
        String siblingOf = TypedAnswers.of(asked).text(SIBLING_OF);
        return recording()
                .typed(
                        siblingOf.isEmpty()
                                ? begun
                                : begun.with(
                                        SIBLING_OF,
                                        Parameters.id(SIBLING_OF, siblingOf).toString()));
    }

    @Override
    Recording answered(Map<String, String> path, MultiValueMap<String, String> sent) {
        return recording().typed(TypedAnswers.of(sent));
    }

    /** The form with answers: those of the form itself, or those of a search that found nobody. */
    @Override
    Recording changed(Map<String, String> path, MultiValueMap<String, String> sent) {
        return recording().typed(prefilled(TypedAnswers.of(sent)));
    }

    private TypedAnswers prefilled(TypedAnswers searched) {
        if (searched.values().containsKey("registeredOn-day")) {
            return searched;
        }
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
