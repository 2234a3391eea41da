package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks for every indicator that there is, at several days or over several periods. */
record EveryFigure(Product product) {

    private static final List<String> DAYS =
            List.of("2020-03-31", "2024-03-31", "2025-03-31", "2026-03-31");
    private static final List<String> PERIODS =
            List.of(
                    "from=2019-04-01&to=2020-03-31",
                    "from=2025-04-01&to=2026-03-31",
                    "from=2026-01-01&to=2026-03-31",
                    "from=2014-04-01&to=2026-11-28",
                    // To this day: what is done to the record counts too.
                    "from=2026-04-01&to=" + LocalDate.now(ZoneId.of("Europe/London")));

    /** What is answered, as known at this position, or now; when it was known is left out. */
    Map<String, JsonNode> known(String moment) {
        Map<String, JsonNode> answers = new TreeMap<>();
        Caller officer = product.as(Role.PERFORMANCE_OFFICER);
        for (JsonNode indicator : officer.ask("/api/indicators").body()) {
            String code = indicator.path("code").stringValue();
            for (String when : days(indicator)) {
                Answer answer =
                        officer.ask("/api/indicators/%s?%s%s".formatted(code, when, moment));
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                answers.put(code + " " + when, answer.body());
                ((ObjectNode) answer.body()).remove(List.of("position", "asKnown"));
            }
        }
        return answers;
    }

    private static List<String> days(JsonNode indicator) {
        return indicator.path("kind").stringValue().equals("snapshot")
                ? DAYS.stream().map(day -> "asAt=" + day).toList()
                : PERIODS;
    }

    /** The number of cases of this code at a day, or in the reporting year up to it. */
    long counted(String code, String from, String to) {
        Answer answer =
                product.as(Role.PERFORMANCE_OFFICER)
                        .ask(
                                "/api/indicators/%s?%s"
                                        .formatted(
                                                code,
                                                from.isEmpty()
                                                        ? "asAt=" + to
                                                        : "from=%s&to=%s".formatted(from, to)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body().path("value").asLong(0);
    }

    /** The days that a forecast is about: today and the fifteen year ends before it. */
    static List<LocalDate> foretoldDays(LocalDate today) {
        return IntStream.rangeClosed(0, 15)
                .mapToObj(
                        back -> back == 0 ? today : LocalDate.of(yearEnd(today) - back + 1, 3, 31))
                .toList();
    }

    private static int yearEnd(LocalDate today) {
        return today.isAfter(LocalDate.of(today.getYear(), 3, 31))
                ? today.getYear()
                : today.getYear() - 1;
    }
}
