package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.LegalStatusAndPlacementChanged;
import org.goldenthread.pathway.lookedafter.LegalStatusChanged;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.lookedafter.TemporaryPlacementUsed;
import org.goldenthread.pathway.lookedafter.UnaccompaniedStatusRecorded;
import org.jspecify.annotations.Nullable;

/** Facts about care, in few words; chains of episodes are numbered. */
public final class Care {

    private Care() {}

    public static CareEntryRecorded entry(int chain, String on) {
        return entry(chain, on, LegalStatus.FULL_CARE_ORDER);
    }

    public static CareEntryRecorded entry(int chain, String on, LegalStatus status) {
        return CareEntryRecorded.of(chain(chain), day(on), in(status, PlacementType.FOSTER_OTHER));
    }

    public static LegalStatusChanged status(int chain, String on, LegalStatus status) {
        return LegalStatusChanged.of(chain(chain), day(on), in(status, null), null);
    }

    public static PlacementChanged move(
            int chain, String on, PlacementType to, @Nullable ReasonPlaceChanged why) {
        return PlacementChanged.of(chain(chain), day(on), false, in(null, to), why);
    }

    public static PlacementChanged moveOfCarer(int chain, String on) {
        return PlacementChanged.of(
                chain(chain), day(on), true, in(null, PlacementType.FOSTER_OTHER), null);
    }

    /** A placement with this carer: a foster family, a home or adopters, with their URN if any. */
    public static PlacementChanged placed(
            int chain,
            String on,
            PlacementType to,
            boolean sameCarer,
            @Nullable String urn,
            @Nullable ReasonPlaceChanged why) {
        return PlacementChanged.of(chain(chain), day(on), sameCarer, with(null, to, urn), why);
    }

    /** The same, with another legal status on the same day. */
    public static LegalStatusAndPlacementChanged placedUnder(
            LegalStatus status,
            int chain,
            String on,
            PlacementType to,
            boolean sameCarer,
            @Nullable ReasonPlaceChanged why) {
        return LegalStatusAndPlacementChanged.of(
                chain(chain), day(on), sameCarer, with(status, to, null), why);
    }

    public static TemporaryPlacementUsed temporary(int chain, String on, PlacementType to) {
        return TemporaryPlacementUsed.of(chain(chain), day(on), in(null, to), null);
    }

    public static CareExitRecorded exit(int chain, String on) {
        return exit(chain, on, ReasonEpisodeCeased.HOME_PLANNED);
    }

    public static CareExitRecorded exit(int chain, String on, ReasonEpisodeCeased why) {
        return new CareExitRecorded(chain(chain), day(on), why, null);
    }

    public static CareReviewHeld review(String on) {
        return new CareReviewHeld(day(on), null);
    }

    public static UnaccompaniedStatusRecorded unaccompanied(String yearEndingOn) {
        return new UnaccompaniedStatusRecorded(day(yearEndingOn), null);
    }

    private static Circumstances in(
            @Nullable LegalStatus status, @Nullable PlacementType placement) {
        return with(status, placement, null);
    }

    private static Circumstances with(
            @Nullable LegalStatus status, @Nullable PlacementType placement, @Nullable String urn) {
        return new Circumstances(
                status,
                CategoryOfNeed.ABUSE_OR_NEGLECT,
                placement,
                PlacementProvider.OWN_AUTHORITY,
                urn == null ? null : new Urn(urn),
                null,
                null);
    }

    private static CarePeriodId chain(int number) {
        return new CarePeriodId(new UUID(3, number));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
