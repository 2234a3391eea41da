package org.goldenthread.command.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.command.commands.CommandEnvelope;
import org.goldenthread.command.commands.ExpectedVersions;
import org.goldenthread.command.commands.NamedCommand;
import org.goldenthread.command.correction.AmendFact;
import org.goldenthread.command.correction.CorrectTogether;
import org.goldenthread.command.correction.VoidFact;
import org.goldenthread.command.testing.ClearJson;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.testing.Help;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandMessagesTest {

    @Test
    void acts_within_acts_travel_between_instances() {
        JsonMapper.Builder mapper = JsonMapper.builder();
        new CommandMessages().actsByName(new CommandCatalogue()).accept(mapper);
        JsonMapper json = mapper.build();
        CommandEnvelope asked =
                CommandEnvelope.of(
                        new CorrectTogether(
                                List.of(
                                        new NamedCommand("amend-fact", amendment()),
                                        new NamedCommand("void-fact", voiding()))),
                        ExpectedVersions.each(Map.of(new UUID(0, 7), 3L)),
                        null);

        assertThat(json.readValue(json.writeValueAsString(asked), CommandEnvelope.class))
                .isEqualTo(asked);
    }

    private static AmendFact amendment() {
        return new AmendFact(
                CHILD,
                event(1),
                null,
                ClearJson.of(Help.closed(1, "2024-05-01")),
                CorrectionReason.WRONG_DETAIL);
    }

    private static VoidFact voiding() {
        return new VoidFact(CHILD, event(2), CorrectionReason.DUPLICATE);
    }
}
