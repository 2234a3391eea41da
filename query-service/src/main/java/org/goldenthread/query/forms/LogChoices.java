package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.query.web.Titled;

/** What can be recorded for a child now, by the steps of the pathway. */
public record LogChoices(UUID childId, String name, List<StepOnOffer> steps) implements Titled {

    /** The acts of one step that are on offer. */
    public record StepOnOffer(String name, List<CommandOnOffer> acts) {}

    /** An act by its name, and as people call it. */
    public record CommandOnOffer(String name, String title, String sentence) {}

    static LogChoices of(People.Person child, Offers.OnOffer onOffer) {
        List<StepOnOffer> steps = new ArrayList<>();
        Wordings.steps()
                .forEach((word, name) -> {
                    List<CommandOnOffer> acts =
                            onOffer.acts().stream()
                                    .filter(act -> act.step().equals(word))
                                    .map(act ->
                                            new CommandOnOffer(
                                                    act.name(),
                                                    Wordings.titleOf(act.name())
                                                            .orElse(act.sentence()),
                                                    act.sentence()))
                                    .toList();
                    if (!acts.isEmpty()) {
                        steps.add(new StepOnOffer(name, acts));
                    }
                });
        return new LogChoices(onOffer.childId(), child.name(), steps);
    }

    @Override
    public String title() {
        return "Record an event";
    }
}
