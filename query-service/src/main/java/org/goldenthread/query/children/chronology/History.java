package org.goldenthread.query.children.chronology;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every event of a child in journal order; never the content of one.
 *
 * @param askedFor the id that was asked for, when the child was merged and is known under another
 */
public record History(
        UUID childId,
        @JsonInclude(Include.NON_NULL) @Nullable UUID askedFor,
        Instant asKnown,
        long position,
        List<Event> events,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    /** What later events made of an event, as pages say it. */
    public enum Since {
        CORRECTED("Corrected since", "by"),
        TAKEN_BACK("Entered in error", "as said by"),
        SO_AGAIN("So again", "since a correction was taken back:");

        private final String words;
        private final String by;

        Since(String words, String by) {
            this.words = words;
            this.by = by;
        }

        /** What became of it. */
        public String words() {
            return words;
        }

        /** What stands between it and the event that did it. */
        public String by() {
            return by;
        }
    }

    /**
     * One event.
     *
     * @param stream the id of the child in whose stream it stands
     * @param version its place in that stream, from 0
     * @param supersedes the event that it corrects
     * @param supersededBy the latest event that corrects it
     * @param since what became of it by that event
     * @param reason why it corrects, if it does
     * @param grade {@code recorded} by the person or system whose act it was, or {@code imported}
     *     from a return or a backfill
     * @param sentBy who told it of the recorder in a backfill
     * @param changed absent in the history of all, which tells nothing of what events say
     */
    public record Event(
            UUID eventId,
            long position,
            UUID stream,
            long version,
            String type,
            int revision,
            @Nullable LocalDate effectiveOn,
            Instant knownAt,
            Instant appendedAt,
            @Nullable String who,
            @Nullable String role,
            @Nullable String agency,
            @Nullable String source,
            @Nullable String correlation,
            @Nullable UUID supersedes,
            @Nullable UUID supersededBy,
            @JsonIgnore @Nullable Since since,
            @JsonInclude(Include.NON_NULL) @Nullable String reason,
            @Nullable String grade,
            @JsonInclude(Include.NON_NULL) @Nullable String sentBy,
            @JsonInclude(Include.NON_NULL) @Nullable List<Changed> changed) {}

    /**
     * What the event changed in one strand.
     *
     * @param how {@code added}, {@code changed}, {@code removed}, or {@code moved} from one record
     *     to another
     */
    public record Changed(
            String strand, String how, @Nullable LocalDate startedOn, @Nullable LocalDate endedOn) {

        /** The strand as the child's page calls it. */
        public String inWords() {
            return Strands.inWords(strand);
        }
    }
}
