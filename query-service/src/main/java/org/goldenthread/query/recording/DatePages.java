package org.goldenthread.query.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.query.seeing.WorksWithChildren;
import org.goldenthread.query.web.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Checks a date as soon as it is typed; what it says takes the place of what it said before. A day
 * can be a day of birth, so it is posted and never stands in an address.
 */
@Controller
@WorksWithChildren
class DatePages {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;
    private final Pages pages;

    DatePages(Clock clock, Pages pages) {
        this.clock = clock;
        this.pages = pages;
    }

    @PostMapping("/log/date")
    ResponseEntity<String> check(
            @RequestParam String date, @RequestParam MultiValueMap<String, String> sent) {
        String field = date.replaceAll("[^A-Za-z0-9.]", "");
        Typed typed = Typed.of(sent);
        boolean complete =
                !typed.text(field + "-day").isBlank()
                        && !typed.text(field + "-month").isBlank()
                        && !typed.text(field + "-year").isBlank();
        String fault =
                complete
                        ? DateTyped.of(typed, field)
                                .fault(
                                        Wordings.of("", field)
                                                .map(Wordings.Wording::ask)
                                                .orElse("The date"),
                                        Wordings.mayLieAhead(field),
                                        LocalDate.ofInstant(clock.instant(), LONDON))
                                .orElse("")
                        : "";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(pages.piece("logdate", new DateSaid(field.replace('.', '-'), fault)));
    }
}
