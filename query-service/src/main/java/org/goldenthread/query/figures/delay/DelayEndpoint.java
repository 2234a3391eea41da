package org.goldenthread.query.figures.delay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.goldenthread.query.asof.Csv;
import org.goldenthread.query.visibility.ReadsFigures;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How late the facts behind a figure arrive, and what a fresh figure is likely to come to. */
@RestController
@RequestMapping("/api/indicators/{code}/delay")
@ReadsFigures
@Tag(name = "Recording delay", description = "How late facts arrive, and what that does.")
class DelayEndpoint {

    private final Delaying delaying;

    DelayEndpoint(Delaying delaying) {
        this.delaying = delaying;
    }

    @Operation(
            summary = "How a figure is delayed, and what it is expected to come to",
            description =
                    "By agency the days within which 50, 90 and 99 in a hundred facts behind the cases"
                            + " were known; how much of past figures was known so many days after their"
                            + " end; the expected final value with an interval, and how often the same"
                            + " method was right about past figures. With too little history the"
                            + " expected value is null with marker x and a sentence. A period must be"
                            + " whole months; for a snapshot, every says how far past days lie apart.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    DelayAnswer delay(DelayRequest asked) {
        return delaying.answer(asked);
    }

    @Operation(hidden = true)
    @GetMapping(produces = Csv.TYPE)
    String delayAsTable(DelayRequest asked) {
        return DelayTable.of(delaying.answer(asked).delay());
    }
}
