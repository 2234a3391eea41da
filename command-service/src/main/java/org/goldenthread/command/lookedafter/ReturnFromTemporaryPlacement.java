package org.goldenthread.command.lookedafter;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.command.child.Asked;
import org.goldenthread.command.child.ChildAct;
import org.goldenthread.command.child.Decision;
import org.goldenthread.command.child.Possible;
import org.goldenthread.command.child.Refusal;
import org.goldenthread.command.child.Standing;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.platform.access.Role;

/** A child comes back from a temporary placement to the one before it (T35). */
@Asked(value = "Record that a child came back from a temporary placement.", by = Role.MANAGER)
@Possible(when = Standing.TEMPORARY_PLACEMENT)
public record ReturnFromTemporaryPlacement(ChildId childId, LocalDate returnedOn)
        implements ChildAct {

    @Override
    public LocalDate effectiveOn() {
        return returnedOn;
    }

    @Override
    public Decision decide(ChildTimeline timeline, LocalDate today) {
        return RunningCare.decided(
                returnedOn,
                timeline,
                away ->
                        placementBefore(away, timeline)
                                .map(home ->
                                        Decision.of(
                                                PlacementChanged.of(
                                                        away.period(),
                                                        returnedOn,
                                                        false,
                                                        placementOf(home),
                                                        null)))
                                .orElseGet(() ->
                                        Decision.refused(
                                                Refusal.nothingToActOn(
                                                        "not-away",
                                                        "The child was in no temporary placement on "
                                                                + returnedOn
                                                                + "."))));
    }

    private static Optional<Circumstances> placementBefore(
            CareEpisode away, ChildTimeline timeline) {
        return CareEpisode.of(timeline).stream()
                .filter(_ -> away.circumstances().temporary())
                .filter(episode ->
                        episode.period().equals(away.period())
                                && episode.startedOn().isBefore(away.startedOn()))
                .map(CareEpisode::circumstances)
                .filter(circumstances -> !circumstances.temporary())
                .reduce((_, later) -> later);
    }

    private static Circumstances placementOf(Circumstances home) {
        return new Circumstances(
                null,
                null,
                home.placement(),
                home.provider(),
                home.urn(),
                null,
                home.placementPostcode());
    }
}
