package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonForNewEpisode;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.Circumstances;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.lookedafter.LegalStatusAndPlacementChanged;
import org.goldenthread.pathway.lookedafter.LegalStatusChanged;
import org.goldenthread.pathway.lookedafter.PlacementChanged;
import org.goldenthread.pathway.lookedafter.TemporaryPlacementUsed;
import org.jspecify.annotations.Nullable;

/** One row of the episodes table whose first day and reason could be read. */
record EpisodeRow(
        RowValues cells,
        LocalDate from,
        ReasonForNewEpisode why,
        Circumstances said,
        @Nullable LocalDate to,
        @Nullable ReasonEpisodeCeased ceased,
        @Nullable ReasonPlaceChanged placeChanged) {

    /** By first day, then as they stand in the file. */
    static final Comparator<EpisodeRow> IN_ORDER =
            Comparator.comparing(EpisodeRow::from)
                    .thenComparing(row -> row.cells().row().place().line());

    /** Reads a row; without a first day and a known reason there is no fact to record. */
    static Optional<EpisodeRow> read(RowValues cells, LocalDate today) {
        LocalDate from = cells.row().cell("DECOM").flatMap(ReturnDates::read).orElse(null);
        ReasonForNewEpisode why =
                cells.row()
                        .cell("RNE")
                        .flatMap(text ->
                                Stream.of(ReasonForNewEpisode.values())
                                        .filter(code -> code.code().equalsIgnoreCase(text))
                                        .findFirst())
                        .orElse(null);
        if (from == null) {
            cells.refuse("903-141", "The date in DECOM is not a real date of the form dd/mm/yyyy.");
        } else if (from.isAfter(today)) {
            cells.refuse("GT-IM-1", "What is dated in the future is not recorded.");
        } else if (why == null) {
            cells.refuse(
                    "903-143",
                    "The code in RNE is not one of its code set, so it is not known what happened.");
        } else {
            return Optional.of(read(cells, from, why, today));
        }
        return Optional.empty();
    }

    private static EpisodeRow read(
            RowValues cells, LocalDate from, ReasonForNewEpisode why, LocalDate today) {
        Circumstances said =
                new Circumstances(
                        cells.code(LegalStatus.class, "LS", "903-144"),
                        cells.code(CategoryOfNeed.class, "CIN", "903-145"),
                        cells.code(PlacementType.class, "PLACE", "903-146", from),
                        cells.code(PlacementProvider.class, "PLACE_PROVIDER", "903-178"),
                        cells.formed("URN", "903-1008", Urn::new),
                        cells.postcode("HOME_POST"),
                        cells.postcode("PL_POST"));
        LocalDate to = endOf(cells, today);
        ReasonEpisodeCeased ceased =
                cells.code(ReasonEpisodeCeased.class, "REC", "903-149", to == null ? from : to);
        if (to == null && cells.row().cell("REC").isPresent()) {
            cells.inPart(
                    "903-148",
                    "A reason for the end is given without its date; the episode is open.");
        }
        return new EpisodeRow(cells, from, why, said, to, ceased, placeChanged(cells, to));
    }

    private static @Nullable LocalDate endOf(RowValues cells, LocalDate today) {
        LocalDate to = cells.day("DEC", "903-147");
        if (to != null && to.isAfter(today)) {
            cells.inPart("GT-IM-1", "The end lies in the future and is not recorded.");
            return null;
        }
        return to;
    }

    private static @Nullable ReasonPlaceChanged placeChanged(
            RowValues cells, @Nullable LocalDate to) {
        if (to == null) {
            if (cells.row().cell("REASON_PLACE_CHANGE").isPresent()) {
                cells.inPart(
                        "903-226",
                        "A reason for a change of placement is given, but the episode is open.");
            }
            return null;
        }
        return cells.code(ReasonPlaceChanged.class, "REASON_PLACE_CHANGE", "903-1009", to);
    }

    /** The fact that the reason names. */
    EpisodeStart fact(CarePeriodId period, Circumstances now, @Nullable ReasonPlaceChanged reason) {
        return fact(why, period, from, now, reason);
    }

    /** The fact that this reason names. */
    static EpisodeStart fact(
            ReasonForNewEpisode why,
            CarePeriodId period,
            LocalDate from,
            Circumstances now,
            @Nullable ReasonPlaceChanged reason) {
        return switch (why) {
            case STARTED -> CareEntryRecorded.of(period, from, now);
            case LEGAL_STATUS -> LegalStatusChanged.of(period, from, now, reason);
            case PLACEMENT ->
                    now.temporary()
                            ? TemporaryPlacementUsed.of(period, from, now, reason)
                            : PlacementChanged.of(period, from, false, now, reason);
            case PLACEMENT_SAME_CARER -> PlacementChanged.of(period, from, true, now, reason);
            case LEGAL_STATUS_AND_PLACEMENT ->
                    LegalStatusAndPlacementChanged.of(period, from, false, now, reason);
            case LEGAL_STATUS_AND_PLACEMENT_SAME_CARER ->
                    LegalStatusAndPlacementChanged.of(period, from, true, now, reason);
        };
    }
}
