package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.command.lookedafter.ChangeLegalStatus;
import org.goldenthread.command.lookedafter.ChangePlacement;
import org.goldenthread.command.lookedafter.RecordCareEntry;
import org.goldenthread.command.lookedafter.RecordCareExit;
import org.goldenthread.command.lookedafter.RecordCareReview;
import org.goldenthread.pathway.codes.CategoryOfNeed;
import org.goldenthread.pathway.codes.LegalStatus;
import org.goldenthread.pathway.codes.PlacementProvider;
import org.goldenthread.pathway.codes.PlacementType;
import org.goldenthread.pathway.codes.PreviousPermanence;
import org.goldenthread.pathway.codes.ReasonEpisodeCeased;
import org.goldenthread.pathway.codes.ReasonPlaceChanged;
import org.goldenthread.pathway.codes.ReviewParticipation;
import org.goldenthread.pathway.codes.Urn;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.ids.CarePeriodId;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.lookedafter.CareReviewHeld;

/** Being looked after: entry, moves, court orders, reviews and exit. */
final class CareStory {

    /** Where a child lives, and who provides it. */
    private record Home(PlacementType placement, PlacementProvider provider) {}

    private static final List<Home> HOMES =
            List.of(
                    new Home(PlacementType.FOSTER_OTHER, PlacementProvider.OWN_AUTHORITY),
                    new Home(PlacementType.FOSTER_OTHER, PlacementProvider.OWN_AUTHORITY),
                    new Home(PlacementType.FOSTER_OTHER, PlacementProvider.PRIVATE),
                    new Home(PlacementType.KINSHIP_OTHER, PlacementProvider.OWN_AUTHORITY),
                    new Home(PlacementType.FOSTER_LONG_TERM, PlacementProvider.PRIVATE));

    private final Diary diary;
    private final Chance chance;

    CareStory(Diary diary, Chance chance) {
        this.diary = diary;
        this.chance = chance;
    }

    /** The children start to be looked after, all on the same day. */
    void entered(List<DemoChild> children, LocalDate on, LegalStatus status) {
        for (DemoChild child : children) {
            Home home = home(child, on);
            CarePeriodId period = new CarePeriodId(chance.id());
            RecordCareEntry entry = entry(child, period, on, status, home);
            if (chance.percent(12)) {
                diary.tellInexactly(entry, rightUrn(entry));
            } else {
                diary.tell(entry);
            }
        }
    }

    private RecordCareEntry entry(
            DemoChild child, CarePeriodId period, LocalDate on, LegalStatus status, Home home) {
        return new RecordCareEntry(
                child.id(),
                period,
                on,
                status,
                CategoryOfNeed.ABUSE_OR_NEGLECT,
                home.placement(),
                home.provider(),
                urn(),
                null,
                null,
                PreviousPermanence.NONE);
    }

    /** The carer's number was mistyped. */
    private CareEntryRecorded rightUrn(RecordCareEntry wrong) {
        return new CareEntryRecorded(
                wrong.periodId(),
                wrong.enteredOn(),
                wrong.legalStatus(),
                wrong.need(),
                wrong.placement(),
                wrong.provider(),
                urn(),
                null,
                null);
    }

    /** What happens between entry and this day: reviews, moves and, after an interim, an order. */
    void lived(DemoChild child, LocalDate from, LocalDate until, boolean ordered) {
        LocalDate order = Seasons.workday(from.plusDays(chance.between(170, 260)));
        LocalDate move = Seasons.workday(from.plusDays(chance.between(20, 160)));
        LocalDate review = Seasons.workday(from.plusDays(chance.between(18, 28)));
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
            if (day.equals(review)) {
                reviewed(child, day);
                review = Seasons.workday(day.plusDays(chance.between(110, 200)));
            }
            if (day.equals(order) && ordered) {
                diary.tell(new ChangeLegalStatus(child.id(), day, LegalStatus.FULL_CARE_ORDER));
            } else if (day.equals(move)) {
                moved(child, day);
                move = Seasons.workday(day.plusDays(chance.between(120, 700)));
            }
        }
    }

    /** The child ceases to be looked after. */
    void left(DemoChild child, LocalDate on, ReasonEpisodeCeased reason) {
        diary.tell(new RecordCareExit(child.id(), on, reason));
    }

    private void reviewed(DemoChild child, LocalDate on) {
        ReviewParticipation participation = participation(child, on);
        if (chance.percent(5)) {
            LocalDate wrong = on.minusDays(chance.between(1, 3));
            diary.tellInexactly(
                    new RecordCareReview(child.id(), wrong, participation),
                    new CareReviewHeld(on, participation));
        } else {
            diary.tellAside(new RecordCareReview(child.id(), on, participation));
        }
        if (chance.percent(6)) {
            diary.tellWrongly(
                    new RecordCareReview(child.id(), on, participation(child, on)),
                    CorrectionReason.DUPLICATE);
        }
    }

    private void moved(DemoChild child, LocalDate on) {
        Home next = home(child, on);
        diary.tell(
                new ChangePlacement(
                        child.id(),
                        on,
                        false,
                        next.placement(),
                        next.provider(),
                        urn(),
                        null,
                        chance.of(
                                ReasonPlaceChanged.CARE_PLAN,
                                ReasonPlaceChanged.CARE_PLAN,
                                ReasonPlaceChanged.CARER_CHILD_BEHAVIOUR,
                                ReasonPlaceChanged.CARER_OTHER,
                                ReasonPlaceChanged.CHILD)));
    }

    private Home home(DemoChild child, LocalDate on) {
        return child.ageOn(on) >= 12 && chance.percent(35)
                ? new Home(PlacementType.CHILDRENS_HOME, PlacementProvider.PRIVATE)
                : chance.of(HOMES);
    }

    /** A form of number that the inspectorate does not give. */
    private Urn urn() {
        return new Urn("SC" + chance.between(990_000, 999_999));
    }

    private ReviewParticipation participation(DemoChild child, LocalDate on) {
        return child.ageOn(on) < 4
                ? ReviewParticipation.UNDER_FOUR
                : chance.of(
                        ReviewParticipation.SPOKE,
                        ReviewParticipation.SPOKE,
                        ReviewParticipation.OTHER_MEANS,
                        ReviewParticipation.ABSENT_VIEWS_SENT);
    }
}
