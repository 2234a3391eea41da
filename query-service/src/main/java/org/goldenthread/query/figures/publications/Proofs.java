package org.goldenthread.query.figures.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.pathway.codes.CodeWord;
import org.goldenthread.pathway.publications.FiguresPublished;
import org.goldenthread.pathway.publications.FrozenFigure;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.figures.bridge.Bridge;
import org.goldenthread.query.figures.bridge.BridgeAnswer;
import org.goldenthread.query.figures.bridge.Bridging;
import org.goldenthread.query.figures.bridge.Line;
import org.goldenthread.query.figures.indicators.IndicatorQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works a publication's figures out again as they were known, says whether they are the same, and
 * bridges them to what is known now. The caller holds the transaction.
 */
@Component
public class Proofs {

    private final Publications publications;
    private final FigureQuestions questions;
    private final Freezing freezing;
    private final Bridging bridging;

    Proofs(
            Publications publications,
            FigureQuestions questions,
            Freezing freezing,
            Bridging bridging) {
        this.publications = publications;
        this.questions = questions;
        this.freezing = freezing;
        this.bridging = bridging;
    }

    /**
     * A publication's figures with the bridge of each.
     *
     * @param reproduced whether all of them were worked out again exactly
     * @param figures all of them; their lines page together, in this order
     */
    @JsonInclude(Include.NON_NULL)
    public record Proof(
            UUID publicationId,
            String title,
            Instant publishedAt,
            boolean reproduced,
            Instant toKnown,
            long position,
            List<ProvenFigure> figures,
            @Nullable String next) {}

    /**
     * One of its figures.
     *
     * @param reproduced whether figure and cases, worked out again as they were known, are exactly
     *     those published
     * @param published the figure as it was published
     */
    public record ProvenFigure(
            boolean reproduced, PublicationFigure published, @JsonUnwrapped BridgeAnswer bridge) {}

    /**
     * The bridge of every figure of this publication to this state of knowledge; throws a problem
     * when it is a draft.
     */
    Proof prove(UUID id, AsKnown closing, Page page) {
        Publication publication = publications.known(id, closing);
        Publication.Occasion told = publication.told();
        FiguresPublished published = publication.published();
        if (told == null || published == null) {
            throw new ProblemException(
                    Problem.conflict(
                            "not-published",
                            "This is a draft: nothing was published that could be bridged.",
                            null,
                            List.of()));
        }
        AsKnown opening = Publication.knownBy(published);
        List<ProvenFigure> figures = new ArrayList<>();
        long offset = page.offset();
        long room = page.limit();
        boolean more = false;
        for (FrozenFigure frozen : published.figures()) {
            IndicatorQuery first = questions.question(frozen.asked(), opening);
            IndicatorQuery last = questions.question(frozen.asked(), closing);
            Bridge bridge = bridging.fromReported(Freezing.value(frozen), first, last);
            List<Line> lines = bridge.lines().stream().skip(offset).limit(room).toList();
            more |= bridge.lines().size() - Math.min(offset, bridge.lines().size()) > lines.size();
            offset = Math.max(0, offset - bridge.lines().size());
            room -= lines.size();
            figures.add(
                    new ProvenFigure(
                            isSame(frozen, freezing.freeze(frozen.asked(), opening)),
                            PublicationFigure.of(frozen, freezing.marks(frozen, opening)),
                            byParts(frozen, first, last, BridgeAnswer.of(bridge, lines, null))));
        }
        return new Proof(
                publication.id(),
                publication.title(),
                told.at(),
                figures.stream().allMatch(ProvenFigure::reproduced),
                closing.instant(),
                closing.position(),
                figures,
                more ? page.following(closing) : null);
    }

    private BridgeAnswer byParts(
            FrozenFigure frozen,
            IndicatorQuery opening,
            IndicatorQuery closing,
            BridgeAnswer whole) {
        CodeWord by = frozen.asked().by();
        return by == null
                ? whole
                : whole.by(
                        by.text(),
                        bridging.partsFromReported(
                                Freezing.parts(frozen), opening, closing, by.text()));
    }

    /** Numbers are the same whatever their trailing zeros. */
    static boolean isSame(FrozenFigure one, FrozenFigure other) {
        return same(one.value(), other.value())
                && Objects.equals(one.marker(), other.marker())
                && Objects.equals(one.numerator(), other.numerator())
                && Objects.equals(one.denominator(), other.denominator())
                && Objects.equals(one.censored(), other.censored())
                && same(one.share(), other.share())
                && one.definition() == other.definition()
                && isSame(one.breakdown(), other.breakdown())
                && one.cases() == other.cases()
                && one.digest().equals(other.digest());
    }

    private static boolean isSame(List<FrozenFigure.Part> some, List<FrozenFigure.Part> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size())
                        .allMatch(i -> isSame(some.get(i), others.get(i)));
    }

    private static boolean isSame(FrozenFigure.Part one, FrozenFigure.Part other) {
        return one.key().equals(other.key())
                && same(one.value(), other.value())
                && Objects.equals(one.marker(), other.marker())
                && Objects.equals(one.numerator(), other.numerator())
                && Objects.equals(one.denominator(), other.denominator())
                && Objects.equals(one.censored(), other.censored())
                && same(one.share(), other.share());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
