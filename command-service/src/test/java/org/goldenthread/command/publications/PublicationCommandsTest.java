package org.goldenthread.command.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.command.commands.Decision;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.codes.Digest;
import org.goldenthread.pathway.codes.IndicatorCode;
import org.goldenthread.pathway.codes.Wording;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.ids.PublicationId;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.pathway.publications.PublicationDrafted;
import org.goldenthread.pathway.publications.PublicationReviewed;
import org.goldenthread.pathway.publications.PublicationWithdrawn;
import org.goldenthread.platform.journal.Provenance;
import org.junit.jupiter.api.Test;

class PublicationCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final PublicationId ID = new PublicationId(new UUID(1, 1));
    private static final Wording TITLE = new Wording("Council Plan, quarter 4");
    private static final FigureAsked ASKED =
            new FigureAsked(new IndicatorCode("LA-01"), TODAY, null, null, null, List.of());
    private static final FrozenFigure FROZEN =
            new FrozenFigure(
                    ASKED,
                    new Wording("Children looked after"),
                    new Wording("children"),
                    1,
                    null,
                    null,
                    7,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    7,
                    new Digest("0".repeat(64)));
    private static final PublicationDrafted DRAFTED = new PublicationDrafted(TITLE, List.of(ASKED));
    private static final PublicationReviewed REVIEWED =
            new PublicationReviewed(new Wording("Looks right"));
    private static final PublishFigures PUBLISH = publish(List.of(FROZEN));
    private static final FiguresPublished PUBLISHED =
            new FiguresPublished(TITLE, 12, Instant.EPOCH, new Wording("1.0.0"), List.of(FROZEN));

    @Test
    void publishes_at_once_or_a_draft_that_was_reviewed() {
        assertThat(PUBLISH.decide(List.of(), TODAY)).isEqualTo(Decision.of(PUBLISHED));
        assertThat(PUBLISH.decide(List.of(DRAFTED, REVIEWED), TODAY))
                .isEqualTo(Decision.of(PUBLISHED));
    }

    @Test
    void publishes_no_draft_that_nobody_reviewed_as_it_stands() {
        assertThat(refusal(PUBLISH.decide(List.of(DRAFTED), TODAY))).isEqualTo("not-reviewed");
        assertThat(refusal(PUBLISH.decide(List.of(DRAFTED, REVIEWED, DRAFTED), TODAY)))
                .isEqualTo("not-reviewed");
    }

    @Test
    void withdraws_once_what_was_published() {
        WithdrawPublication withdraw =
                new WithdrawPublication(ID, new Wording("A return was missing"));
        PublicationWithdrawn withdrawn =
                new PublicationWithdrawn(new Wording("A return was missing"));

        assertThat(withdraw.decide(List.of(PUBLISHED), TODAY)).isEqualTo(Decision.of(withdrawn));
        assertThat(refusal(withdraw.decide(List.of(DRAFTED), TODAY))).isEqualTo("not-published");
        assertThat(refusal(withdraw.decide(List.of(), TODAY))).isEqualTo("not-published");
        assertThat(refusal(withdraw.decide(List.of(PUBLISHED, withdrawn), TODAY)))
                .isEqualTo("already-withdrawn");
        assertThat(refusal(PUBLISH.decide(List.of(PUBLISHED, withdrawn), TODAY)))
                .isEqualTo("already-published");
    }

    @Test
    void publishes_once_and_then_nothing_more_happens_to_it() {
        List<JournalEvent> published = List.of(DRAFTED, PUBLISHED);

        assertThat(refusal(PUBLISH.decide(published, TODAY))).isEqualTo("already-published");
        assertThat(refusal(draft(List.of(ASKED)).decide(published, TODAY)))
                .isEqualTo("already-published");
        assertThat(refusal(review().decide(published, TODAY))).isEqualTo("already-published");
    }

    @Test
    void drafts_and_publishes_no_empty_set() {
        assertThat(refusal(draft(List.of()).decide(List.of(), TODAY))).isEqualTo("no-figures");
        assertThat(refusal(publish(List.of()).decide(List.of(), TODAY))).isEqualTo("no-figures");
    }

    @Test
    void reviews_drafts_only_and_never_ones_own() {
        assertThat(review().decide(List.of(DRAFTED), TODAY)).isEqualTo(Decision.of(REVIEWED));
        assertThat(refusal(review().decide(List.of(), TODAY))).isEqualTo("no-draft");
        assertThat(review().objectionTo(by("olive"), List.of(DRAFTED), List.of(by("olive"))))
                .map(Refusal::code)
                .contains("not-allowed");
        assertThat(review().objectionTo(by("peter"), List.of(DRAFTED), List.of(by("olive"))))
                .isEmpty();
        assertThat(
                        review().objectionTo(
                                        by("peter"),
                                        List.of(DRAFTED, DRAFTED),
                                        List.of(by("olive"), by("peter"))))
                .as("drafted again by somebody else")
                .isPresent();
        assertThat(
                        review().objectionTo(
                                        by("peter"),
                                        List.of(DRAFTED, REVIEWED),
                                        List.of(by("olive"), by("peter"))))
                .as("reviewed once before")
                .isEmpty();
    }

    private static PublishFigures publish(List<FrozenFigure> figures) {
        return new PublishFigures(ID, TITLE, 12, Instant.EPOCH, new Wording("1.0.0"), figures);
    }

    private static DraftPublication draft(List<FigureAsked> figures) {
        return new DraftPublication(ID, TITLE, figures);
    }

    private static ReviewPublication review() {
        return new ReviewPublication(ID, new Wording("Looks right"));
    }

    private static Provenance by(String who) {
        return new Provenance(
                who, "performance-officer", "test", "test", "test", Provenance.Grade.RECORDED);
    }

    private static String refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusal().code();
    }
}
