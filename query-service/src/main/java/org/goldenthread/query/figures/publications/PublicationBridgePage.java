package org.goldenthread.query.figures.publications;

import java.util.Optional;
import org.goldenthread.query.figures.bridge.Reason;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;

/**
 * Why today's figures are not those of a publication.
 *
 * @param next where the page after this one stands, if there is one
 */
public record PublicationBridgePage(Proofs.Proof proof, Optional<String> next) implements Titled {

    @Override
    public String title() {
        return "Why today’s figures are different";
    }

    /** Where the publication stands. */
    public String address() {
        return "/publications/" + proof.publicationId();
    }

    /** A reason in words. */
    public static String words(Reason reason) {
        return switch (reason) {
            case LATE -> "Became known later";
            case AMENDED -> "Put right";
            case VOIDED -> "Entered in error";
            case MERGED -> "Records merged or parted";
            case ERASED -> "Identity erased";
            case ELAPSED -> "Time passed";
            case DEFINITION -> "Defined anew";
            case POPULATION -> "Population estimated anew";
        };
    }

    /** A change with its sign. */
    public static String signed(long change) {
        return change > 0
                ? "+" + InWords.number(change)
                : change < 0 ? "−" + InWords.number(-change) : "0";
    }
}
