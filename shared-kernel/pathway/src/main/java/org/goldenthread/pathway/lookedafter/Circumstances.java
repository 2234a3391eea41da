package org.goldenthread.pathway.lookedafter;

import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What a care episode says of the child's situation; in a fact, what is absent was not stated, in
 * an episode it is not known.
 */
public record Circumstances(
        @Nullable LegalStatus legalStatus,
        @Nullable CategoryOfNeed need,
        @Nullable PlacementType placement,
        @Nullable PlacementProvider provider,
        @Nullable Urn urn,
        @Nullable Sealed<String> homePostcode,
        @Nullable Sealed<String> placementPostcode) {

    /** Nothing stated. */
    public static final Circumstances UNSTATED =
            new Circumstances(null, null, null, null, null, null, null);

    /** These circumstances after a change that states some of them anew. */
    public Circumstances after(Circumstances change) {
        return new Circumstances(
                latest(legalStatus, change.legalStatus),
                latest(need, change.need),
                latest(placement, change.placement),
                latest(provider, change.provider),
                latest(urn, change.urn),
                latest(homePostcode, change.homePostcode),
                latest(placementPostcode, change.placementPostcode));
    }

    /** These circumstances without anything about the placement. */
    Circumstances leavingPlacement() {
        return new Circumstances(legalStatus, need, null, null, null, homePostcode, null);
    }

    /** These circumstances in the placement of those. */
    Circumstances backAt(Circumstances home) {
        return new Circumstances(
                legalStatus,
                need,
                home.placement,
                home.provider,
                home.urn,
                homePostcode,
                home.placementPostcode);
    }

    /** Whether nothing is stated of where the child lives. */
    boolean nowhere() {
        return placement == null && provider == null && urn == null && placementPostcode == null;
    }

    /** Whether the child is in a temporary placement (T0 to T4). */
    public boolean temporary() {
        return placement != null && PlacementType.TEMPORARY_TYPES.contains(placement);
    }

    private static <T> @Nullable T latest(@Nullable T before, @Nullable T now) {
        return now == null ? before : now;
    }
}
