package org.goldenthread.query.records.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.jspecify.annotations.Nullable;

/**
 * The episodes of one placement (domain LA-04): a change of legal status alone is no move, nor is
 * adoption (A3 to A6) by the foster carer the child lives with: RNE T or U, or the same URN.
 */
record PlacementStay(List<CareEpisode> episodes) {

    private static final Set<PlacementType> ADOPTION =
            Set.of(
                    PlacementType.ADOPTION_CONSENT_FOSTER_CARER,
                    PlacementType.ADOPTION_CONSENT_OTHER,
                    PlacementType.ADOPTION_ORDER_FOSTER_CARER,
                    PlacementType.ADOPTION_ORDER_OTHER);

    private static final Set<PlacementType> FOSTERING =
            Set.of(
                    PlacementType.KINSHIP_LONG_TERM,
                    PlacementType.KINSHIP_FOR_ADOPTION,
                    PlacementType.KINSHIP_OTHER,
                    PlacementType.FOSTER_LONG_TERM,
                    PlacementType.FOSTER_FOR_ADOPTION,
                    PlacementType.FOSTER_OTHER);

    private static final Set<ReasonForNewEpisode> SAME_CARER =
            Set.of(
                    ReasonForNewEpisode.PLACEMENT_SAME_CARER,
                    ReasonForNewEpisode.LEGAL_STATUS_AND_PLACEMENT_SAME_CARER);

    /** The placements of this period, in order. */
    static List<PlacementStay> of(PeriodOfCare period) {
        List<PlacementStay> stays = new ArrayList<>();
        for (CareEpisode episode : period.episodes()) {
            if (stays.isEmpty() || moved(stays.getLast().last(), episode)) {
                stays.add(new PlacementStay(new ArrayList<>()));
            }
            stays.getLast().episodes().add(episode);
        }
        return stays;
    }

    private static boolean moved(CareEpisode before, CareEpisode episode) {
        return episode.reasonStarted() != ReasonForNewEpisode.LEGAL_STATUS
                && !adoptedByCarer(before, episode);
    }

    private static boolean adoptedByCarer(CareEpisode before, CareEpisode episode) {
        Circumstances then = before.circumstances();
        Circumstances now = episode.circumstances();
        return isOneOf(ADOPTION, now.placement())
                && isOneOf(FOSTERING, then.placement())
                && (SAME_CARER.contains(episode.reasonStarted())
                        || now.urn() instanceof Urn urn
                                && urn.namesProvider()
                                && urn.equals(then.urn()));
    }

    private static boolean isOneOf(Set<PlacementType> types, @Nullable PlacementType placement) {
        return placement != null && types.contains(placement);
    }

    /**
     * For each placement the one that it counts as: itself, or an earlier one where moves with the
     * same carer, or temporary stays elsewhere and the return from them, are no change.
     */
    static List<EventId> joined(List<PlacementStay> stays, boolean byCarer, boolean overTemporary) {
        List<EventId> keys = new ArrayList<>();
        int home = -1;
        for (int i = 0; i < stays.size(); i++) {
            PlacementStay stay = stays.get(i);
            boolean returns = home >= 0 && home < i - 1 && stay.isLike(stays.get(home));
            if (i > 0 && byCarer && stay.withSameCarer()) {
                keys.add(keys.get(i - 1));
            } else if (i > 0 && overTemporary && stay.temporary()) {
                keys.add(keys.get(i - 1));
            } else {
                keys.add(overTemporary && returns ? keys.get(home) : stay.key());
            }
            home = stay.temporary() ? home : i;
        }
        return keys;
    }

    EventId key() {
        return CareEpisodeRow.keyOf(first());
    }

    CareEpisode first() {
        return episodes.getFirst();
    }

    CareEpisode last() {
        return episodes.getLast();
    }

    List<EventId> events() {
        return episodes.stream().flatMap(episode -> episode.events().stream()).distinct().toList();
    }

    boolean temporary() {
        return first().circumstances().temporary();
    }

    private boolean withSameCarer() {
        return SAME_CARER.contains(first().reasonStarted());
    }

    private boolean isLike(PlacementStay other) {
        Circumstances mine = first().circumstances();
        Circumstances theirs = other.last().circumstances();
        return mine.placement() == theirs.placement()
                && mine.provider() == theirs.provider()
                && Objects.equals(mine.urn(), theirs.urn());
    }
}
