package org.goldenthread.query.worklists.work;

import java.util.List;
import java.util.Map;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.worklists.clocks.ClockShown;
import org.goldenthread.query.worklists.clocks.WorkAsker;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a page of work is asked for; what cannot be chosen has its usual value.
 *
 * @param whose whose work
 * @param clock the code of one clock; empty for all
 * @param choices whose work can be chosen
 * @param clocks the clocks that can be chosen
 */
public record WorkForm(Whose whose, String clock, List<Whose> choices, List<ClockShown> clocks) {

    static WorkForm of(Parameters sent, Caller caller, List<ClockShown> clocks) {
        List<Whose> choices = Whose.openTo(caller);
        return new WorkForm(
                choices.stream()
                        .filter(one -> one.word().equals(sent.typed("whose").orElse("")))
                        .findFirst()
                        .orElse(Whose.MINE),
                clocks.stream()
                        .map(ClockShown::code)
                        .filter(code -> code.equals(sent.typed("clock").orElse("")))
                        .findFirst()
                        .orElse(""),
                choices,
                clocks);
    }

    /** Who asks, for the work of their teams or for whatever the question says. */
    WorkAsker asker(Caller caller) {
        return switch (whose) {
            case TEAM -> WorkAsker.amongColleagues(caller);
            case MINE, ALL -> WorkAsker.of(caller);
        };
    }

    /** The question for a work list. */
    MultiValueMap<String, String> question(Caller caller) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        if (whose == Whose.MINE) {
            question.add("worker", caller.subject());
        }
        if (!clock.isEmpty()) {
            question.add("clock", clock);
        }
        return question;
    }

    /** The address of these choices under this path. */
    public String at(String path) {
        return at(path, whose);
    }

    /** The same for another choice of whose work. */
    public String at(String path, Whose other) {
        return path + "?whose=" + other.word() + (clock.isEmpty() ? "" : "&clock=" + clock);
    }

    /** The clocks that can be chosen, in words by code; none in particular first. */
    public List<Map.Entry<String, String>> options() {
        return clocks.stream()
                .map(one -> Map.entry(one.code(), one.title() + " (" + one.code() + ")"))
                .toList();
    }
}
