package org.goldenthread.query.figures.publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.pathway.publications.PublicationDrafted;
import org.goldenthread.pathway.publications.PublicationEvent;
import org.goldenthread.pathway.publications.PublicationReviewed;
import org.goldenthread.pathway.publications.PublicationWithdrawn;
import org.goldenthread.query.asof.AsKnown;
import org.jspecify.annotations.Nullable;

/**
 * A publication: what its events made of it.
 *
 * @param drafted its draft, if it was drafted first
 * @param published what was published, once it is
 * @param withdrawn by whom, when and why it was withdrawn, if it was
 */
public record Publication(
        UUID id,
        String title,
        @Nullable Occasion drafted,
        List<Review> reviews,
        @Nullable Occasion told,
        @Nullable FiguresPublished published,
        @Nullable Withdrawal withdrawn,
        List<FigureAsked> asked) {

    /** When and by whom something was said, and with which event. */
    public record Occasion(Instant at, String by, long position, UUID eventId) {}

    /** A look that somebody else had at the draft. */
    public record Review(String remark, Instant at, String by) {}

    /** That it no longer stands. */
    public record Withdrawal(String reason, Instant at, String by) {}

    /** One event of a publication. */
    public record Said(Occasion told, PublicationEvent event) {}

    /** What these events, oldest first, made of it; at least one. */
    static Publication of(UUID id, List<Said> events) {
        String title = "";
        Occasion drafted = null;
        Occasion told = null;
        FiguresPublished published = null;
        Withdrawal withdrawn = null;
        List<Review> reviews = new ArrayList<>();
        List<FigureAsked> asked = List.of();
        for (Said said : events) {
            switch (said.event()) {
                case PublicationDrafted draft -> {
                    title = draft.title().text();
                    drafted = said.told();
                    asked = draft.figures();
                }
                case PublicationReviewed review ->
                        reviews.add(
                                new Review(
                                        review.remark().text(),
                                        said.told().at(),
                                        said.told().by()));
                case FiguresPublished figures -> {
                    title = figures.title().text();
                    told = said.told();
                    published = figures;
                    asked = figures.figures().stream().map(FrozenFigure::asked).toList();
                }
                case PublicationWithdrawn why ->
                        withdrawn =
                                new Withdrawal(
                                        why.reason().text(), said.told().at(), said.told().by());
            }
        }
        return new Publication(id, title, drafted, reviews, told, published, withdrawn, asked);
    }

    /** {@code draft}, {@code published} or {@code withdrawn}. */
    public String state() {
        if (withdrawn != null) {
            return "withdrawn";
        }
        return published == null ? "draft" : "published";
    }

    /** As of when its figures are frozen. */
    static AsKnown knownBy(FiguresPublished figures) {
        return new AsKnown(figures.position(), figures.asKnown());
    }
}
