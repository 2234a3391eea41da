package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.query.web.InWords;
import org.springframework.stereotype.Component;

/** Puts into words what is about to be recorded. */
@Component
class Summaries {

    private final People people;
    private final SeenTags seen;

    Summaries(People people, SeenTags seen) {
        this.people = people;
        this.seen = seen;
    }

    /** The summary of these answers, and of what the command service would make of them. */
    LogSummary of(Recording recording, Answers answers, Foreseen foreseen) {
        LogForm form = recording.form();
        return new LogSummary(
                form.title(),
                form.about(),
                form.address(),
                answers.inWords(),
                changes(recording.before(), answers.inWords()),
                foreseen.events().stream()
                        .map(event -> inWords(event, foreseen.several()))
                        .toList(),
                foreseen.doubts(),
                late(form, recording.today()),
                seen.sealed(recording.looked()));
    }

    private String inWords(Foreseen.Event event, boolean several) {
        return InWords.code(event.type())
                + event.day().map(day -> ", " + InWords.day(day)).orElse("")
                + (several ? ", for " + people.nameOf(event.stream()) : "");
    }

    private static String late(LogForm form, LocalDate today) {
        return Answers.dayOf(form.questions(), form.typed())
                .filter(day -> day.isBefore(today))
                .map(day ->
                        "This happened earlier, on %s. It will count as known from today, %s."
                                .formatted(InWords.day(day), InWords.day(today)))
                .orElse("");
    }

    /** What is answered otherwise than before. */
    private static List<String> changes(Map<String, String> before, Map<String, String> now) {
        if (before.isEmpty()) {
            return List.of();
        }
        Set<String> asked = new LinkedHashSet<>(before.keySet());
        asked.addAll(now.keySet());
        return asked.stream()
                .filter(ask -> !before.getOrDefault(ask, "").equals(now.getOrDefault(ask, "")))
                .map(ask ->
                        "%s Before: %s. Now: %s."
                                .formatted(
                                        ask,
                                        before.getOrDefault(ask, "nothing"),
                                        now.getOrDefault(ask, "nothing")))
                .toList();
    }
}
