package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.forms.FormQuestion.Option;
import org.goldenthread.query.web.InWords;
import org.springframework.stereotype.Component;

/** What fields that name somebody or something on record can be answered with. */
@Component
class LogOptions {

    /** The field of acts that several children of a family can be named in. */
    static final String FAMILY = "childIds";

    /** The field of acts that name a brother or sister. */
    static final String SIBLING = "siblingId";

    static final List<String> CHOSEN = List.of(FAMILY, SIBLING, "parentId", "stepDownId");

    private final People people;

    LogOptions(People people) {
        this.people = people;
    }

    /**
     * What there is to choose from. What was chosen stays to be chosen when the act is on offer no
     * longer: because it has just been sent, for example, and is sent again.
     */
    Map<String, List<Option>> of(
            Optional<Offers.Offer> offer, ChildTimeline timeline, TypedAnswers sent) {
        Map<String, List<Option>> options = new HashMap<>();
        offer.ifPresent(on ->
                on.choices()
                        .forEach((field, choices) -> {
                            if (!field.equals(FAMILY) || choices.size() > 1) {
                                options.put(
                                        field,
                                        choices.stream()
                                                .map(choice -> option(field, choice, timeline))
                                                .toList());
                            }
                        }));
        for (String field : CHOSEN) {
            List<String> chosen =
                    sent.all(field).stream().filter(id -> id.matches("[0-9a-f-]{36}")).toList();
            if (!options.containsKey(field) && !chosen.isEmpty()) {
                options.put(
                        field,
                        chosen.stream()
                                .map(id -> Parameters.id(field, id))
                                .map(id -> new Offers.Choice(id, LocalDate.EPOCH))
                                .map(choice -> option(field, choice, timeline))
                                .toList());
            }
        }
        return options;
    }

    private Option option(String field, Offers.Choice choice, ChildTimeline timeline) {
        String label =
                switch (field) {
                    case FAMILY, SIBLING -> people.nameOf(choice.id());
                    case "parentId" -> People.parent(choice.id(), timeline);
                    default ->
                            choice.since().equals(LocalDate.EPOCH)
                                    ? "The proposal that was chosen"
                                    : "Proposed on " + InWords.day(choice.since());
                };
        return new Option(choice.id().toString(), label);
    }
}
