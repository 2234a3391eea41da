package org.goldenthread.pathway.testing;

import static org.goldenthread.pathway.testing.Timelines.CHILD;
import static org.goldenthread.pathway.testing.Timelines.day;
import static org.goldenthread.pathway.testing.Timelines.uuid;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.MissingKind;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareEpisodeEnded;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.LegalStatusAndPlacementChanged;
import org.goldenthread.pathway.lookedafter.LegalStatusChanged;
import org.goldenthread.pathway.lookedafter.MissingEpisodeRecorded;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.lookedafter.TemporaryPlacementUsed;
import org.goldenthread.pathway.personal.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one chain of care episodes in short form: a day and the official codes that the fact
 * states, in any order; a code that starts with @ is the postcode of the placement.
 */
public record Care(CarePeriodId period) {

    /** The chain with this number. */
    public static Care care(int number) {
        return new Care(new CarePeriodId(uuid(number)));
    }

    /** A child missing from the first day to the second, or still missing. */
    public static MissingEpisodeRecorded missing(String from, @Nullable String to) {
        return new MissingEpisodeRecorded(
                day(from), to == null ? null : day(to), MissingKind.MISSING);
    }

    /** An entry (S); where nothing else is said: V2, N1, U6, PR1. */
    public CareEntryRecorded entered(String day, String... codes) {
        return CareEntryRecorded.of(
                period, day(day), stated("V2", "N1", "U6", "PR1").after(stated(codes)));
    }

    /** A change of legal status (L). */
    public LegalStatusChanged legalStatusChanged(String day, String... codes) {
        return LegalStatusChanged.of(period, day(day), stated(codes), why(codes));
    }

    /** A move to another carer (P). */
    public PlacementChanged moved(String day, String... codes) {
        return PlacementChanged.of(period, day(day), false, stated(codes), why(codes));
    }

    /** A move with the same carer (T). */
    public PlacementChanged movedWithCarer(String day, String... codes) {
        return PlacementChanged.of(period, day(day), true, stated(codes), why(codes));
    }

    /** A change of legal status and carer (B). */
    public LegalStatusAndPlacementChanged changedBoth(String day, String... codes) {
        return LegalStatusAndPlacementChanged.of(
                period, day(day), false, stated(codes), why(codes));
    }

    /** A temporary placement (P). */
    public TemporaryPlacementUsed temporarily(String day, String... codes) {
        return TemporaryPlacementUsed.of(period, day(day), stated(codes), why(codes));
    }

    /** An exit for this reason. */
    public CareExitRecorded left(String day, String reason) {
        return new CareExitRecorded(
                period, day(day), code(ReasonEpisodeCeased.class, reason), null);
    }

    /** An end that nobody explained. */
    public CareEpisodeEnded ended(String day, @Nullable String reason) {
        return new CareEpisodeEnded(
                period,
                day(day),
                reason == null ? null : code(ReasonEpisodeCeased.class, reason),
                null);
    }

    private static Circumstances stated(String... codes) {
        return new Circumstances(
                any(LegalStatus.class, codes),
                any(CategoryOfNeed.class, codes),
                any(PlacementType.class, codes),
                any(PlacementProvider.class, codes),
                null,
                null,
                Stream.of(codes)
                        .filter(code -> code.startsWith("@"))
                        .map(code -> Sealed.of(CHILD.value(), code.substring(1)))
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable ReasonPlaceChanged why(String... codes) {
        return any(ReasonPlaceChanged.class, codes);
    }

    private static <C extends Enum<C> & Code> C code(Class<C> set, String code) {
        C found = any(set, code);
        if (found == null) {
            throw new IllegalArgumentException(code);
        }
        return found;
    }

    private static <C extends Enum<C> & Code> @Nullable C any(Class<C> set, String... codes) {
        return Stream.of(set.getEnumConstants())
                .filter(one -> List.of(codes).contains(one.code()))
                .findFirst()
                .orElse(null);
    }
}
