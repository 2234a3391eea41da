package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.command.commands.ChildCommand;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.commands.declaring.GeneratedId;
import org.goldenthread.command.commands.declaring.PossibleWhen;
import org.goldenthread.command.commands.declaring.Situation;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.PreviousPermanenceRecorded;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;
import org.jspecify.annotations.Nullable;

/** A child starts to be looked after (T20). */
@CommandDescription(value = "Record that a child started to be looked after.", by = Role.MANAGER)
@PossibleWhen(unless = {Situation.CARE, Situation.DIED_BEFORE})
public record RecordCareEntry(
        ChildId childId,
        @GeneratedId CarePeriodId periodId,
        LocalDate enteredOn,
        LegalStatus legalStatus,
        CategoryOfNeed need,
        PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable Urn urn,
        @Nullable String homePostcode,
        @Nullable String placementPostcode,
        @Nullable PreviousPermanence previousPermanence)
        implements ChildCommand {

    @Override
    public LocalDate effectiveOn() {
        return enteredOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new CareEntryRecorded(
                        periodId,
                        enteredOn,
                        legalStatus,
                        need,
                        placement,
                        provider,
                        urn,
                        Postcodes.sealed(childId, homePostcode),
                        Postcodes.sealed(childId, placementPostcode)));
        if (previousPermanence != null) {
            facts.add(
                    new PreviousPermanenceRecorded(
                            enteredOn, previousPermanence, null, null, null, null));
        }
        return Decision.of(facts);
    }
}
