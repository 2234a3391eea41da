package org.goldenthread.query.figures.publications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.publications.FigureAsked;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/**
 * All publications, the newest first, a page of them.
 *
 * @param mayPrepare whether the reader may prepare one
 * @param next where the page after this one stands, if there is one
 */
public record AllPublications(List<Listed> publications, boolean mayPrepare, Optional<String> next)
        implements Titled {

    /** One of them, in words. */
    public record Listed(
            String id, String title, String days, int figures, String state, Optional<Said> said) {}

    /** Who said the last that counts of it, and when. */
    public record Said(String by, Instant at) {}

    @Override
    public String title() {
        return "Publications";
    }

    static Listed listed(Publication publication) {
        return new Listed(
                publication.id().toString(),
                publication.title(),
                days(publication.asked()),
                publication.asked().size(),
                publication.state(),
                said(publication));
    }

    private static Optional<Said> said(Publication publication) {
        Publication.Withdrawal withdrawn = publication.withdrawn();
        if (withdrawn != null) {
            return Optional.of(new Said(withdrawn.by(), withdrawn.at()));
        }
        return Optional.ofNullable(
                        publication.told() == null ? publication.drafted() : publication.told())
                .map(told -> new Said(told.by(), told.at()));
    }

    private static String days(List<FigureAsked> asked) {
        List<LocalDate> days =
                asked.stream()
                        .flatMap(one -> Stream.of(one.asAt(), one.from(), one.to()))
                        .flatMap(Stream::ofNullable)
                        .sorted()
                        .distinct()
                        .toList();
        return days.isEmpty() ? "" : InWords.days(days.getFirst(), days.getLast());
    }
}
