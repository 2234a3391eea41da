package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.query.asof.AsKnown;
import org.jspecify.annotations.Nullable;

/**
 * A publication as it is answered.
 *
 * @param state {@code draft}, {@code published} or {@code withdrawn}
 * @param live whether its figures still move; those of a draft do, those published never
 * @param asKnown as of when the figures are known, as is the position
 * @param codeVersion the version of the code that worked them out
 * @param eventId the event by which it was published
 */
@JsonInclude(Include.NON_NULL)
public record PublicationShown(
        UUID publicationId,
        String state,
        boolean live,
        String title,
        Publication.@Nullable Occasion drafted,
        @JsonInclude(Include.NON_EMPTY) List<Publication.Review> reviews,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        @Nullable UUID eventId,
        Publication.@Nullable Withdrawal withdrawn,
        Instant asKnown,
        long position,
        @Nullable String codeVersion,
        List<PublicationFigure> figures) {

    /** A publication whose figures are frozen. */
    static PublicationShown published(
            Publication publication,
            Publication.Occasion told,
            FiguresPublished figures,
            List<PublicationFigure> shown) {
        return new PublicationShown(
                publication.id(),
                publication.state(),
                false,
                publication.title(),
                publication.drafted(),
                publication.reviews(),
                told.at(),
                told.by(),
                told.eventId(),
                publication.withdrawn(),
                figures.asKnown(),
                figures.position(),
                figures.codeVersion().text(),
                shown);
    }

    /** A draft with its figures as they are known. */
    static PublicationShown draft(
            Publication publication, AsKnown known, List<PublicationFigure> figures) {
        return new PublicationShown(
                publication.id(),
                publication.state(),
                true,
                publication.title(),
                publication.drafted(),
                publication.reviews(),
                null,
                null,
                null,
                null,
                known.instant(),
                known.position(),
                null,
                figures);
    }
}
