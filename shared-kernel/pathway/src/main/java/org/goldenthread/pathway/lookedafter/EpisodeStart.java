package org.goldenthread.pathway.lookedafter;

import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A fact that begins a care episode. On its day it also ends the episode before it in the same
 * period (SSDA903 REC X1). It states what changed; what it leaves out stays as it was. What is told
 * of a new carer never mixes with what was known of the last.
 */
public sealed interface EpisodeStart extends LookedAfterFact
        permits CareEntryRecorded,
                LegalStatusChanged,
                PlacementChanged,
                LegalStatusAndPlacementChanged,
                TemporaryPlacementUsed {

    /** The chain of episodes that the fact belongs to. */
    CarePeriodId period();

    /** Why the episode began. */
    ReasonForNewEpisode reasonStarted();

    /** The legal status, if the fact states it. */
    @Nullable LegalStatus legalStatus();

    /** The main need, if the fact states it. */
    @Nullable CategoryOfNeed need();

    /** Where the child lives, if the fact states it. */
    @Nullable PlacementType placement();

    /** Who provides the placement, if the fact states it. */
    @Nullable PlacementProvider provider();

    /** The number of the provider at Ofsted, if the fact states it. */
    @Nullable Urn urn();

    /** The postcode of the home the child came from, if the fact states it. */
    @Nullable Sealed<String> homePostcode();

    /** The postcode of the placement, if the fact states it. */
    @Nullable Sealed<String> placementPostcode();

    /** Why the placement before it ended, if the fact states it. */
    @Nullable ReasonPlaceChanged reasonPlaceChanged();

    /** Everything that the fact states of the child's circumstances. */
    default Circumstances stated() {
        return new Circumstances(
                legalStatus(),
                need(),
                placement(),
                provider(),
                urn(),
                homePostcode(),
                placementPostcode());
    }

    /** The circumstances after it, where those before it are known. */
    default Circumstances after(Circumstances before) {
        return newCarer() ? before.leavingPlacement().after(stated()) : before.after(stated());
    }

    private boolean newCarer() {
        return placement() != null
                && (reasonStarted() == ReasonForNewEpisode.PLACEMENT
                        || reasonStarted() == ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT);
    }

    @Override
    default DayOrder dayOrder() {
        return DayOrder.STARTS;
    }
}
