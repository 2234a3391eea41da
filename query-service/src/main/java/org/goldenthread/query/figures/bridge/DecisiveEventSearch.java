package org.goldenthread.query.figures.bridge;

import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * The search for the event with which a case came to count as it does at the closing: halves the
 * stretch of positions between one where it did not yet and one where it did.
 */
final class DecisiveEventSearch {

    private final CaseMovement moved;
    private final long closing;
    private LongUnaryOperator positions;
    private boolean exact;
    private long before;
    private long after;

    /**
     * @param closing how often the case counts in the end
     * @param candidates the positions of the events that it may be, in order
     */
    DecisiveEventSearch(CaseMovement moved, long closing, List<Long> candidates) {
        this.moved = moved;
        this.closing = closing;
        this.positions = place -> candidates.get((int) place);
        this.before = -1;
        this.after = candidates.size() - 1L;
        this.exact = false;
    }

    CaseMovement moved() {
        return moved;
    }

    /** Whether there is an event to look at. */
    boolean hasCandidates() {
        return after >= 0;
    }

    /** The event is one of somebody else: any after the one position, up to the other. */
    void widen(long opening, long last) {
        this.positions = place -> opening + 1 + place;
        this.before = -1;
        this.after = last - opening - 1;
        this.exact = true;
    }

    /** Whether every position was looked at, not only those of the candidates. */
    boolean isExact() {
        return exact;
    }

    boolean isFound() {
        return after - before < 2;
    }

    /** The position to look at next. */
    long middle() {
        return positions.applyAsLong((before + after) / 2);
    }

    /** How often the case counted at the middle. */
    void counted(long count) {
        long middle = (before + after) / 2;
        if (count == closing) {
            after = middle;
        } else {
            before = middle;
        }
    }

    /** Where it turned, once it is found; before that the last position it may be. */
    long position() {
        return positions.applyAsLong(after);
    }

    /** The last position at which it had not turned yet. */
    long positionBefore(long opening) {
        return before < 0 ? opening : positions.applyAsLong(before);
    }

    /** Whether this count is the one in the end. */
    boolean isAsInTheEnd(long count) {
        return count == closing;
    }
}
