package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Ending;

/**
 * The eighteenth birthday, which ends protection plans and care whether or not somebody recorded it
 * (domain page, 1.7). Whoever was born on 29 February comes of age on the 28th.
 *
 * @param over that day; absent while the day of birth is not known
 */
public record Childhood(Optional<LocalDate> over) {

    /** Nothing is known of an age. */
    public static final Childhood UNKNOWN = new Childhood(Optional.empty());

    /** A child is under 18 (Children Act 1989, section 105). */
    public static final int ADULT = 18;

    /** What this timeline says of the child's age, or what an erasure kept of it. */
    public static Childhood of(ChildTimeline timeline) {
        Optional<LocalDate> birthday = Identity.of(timeline).birthday(ADULT);
        return birthday.isPresent()
                ? new Childhood(birthday)
                : Erasure.carriedOut(timeline.recorded())
                        .map(erased -> kept(timeline, erased))
                        .orElse(UNKNOWN);
    }

    /** What this erasure, past or to come, keeps of it; no day of birth is read. */
    public static Childhood kept(ChildTimeline timeline, IdentityErased erased) {
        return new Childhood(ComingOfAge.in(timeline, erased.kept()));
    }

    /** The day on which the childhood of somebody is over who was born on this one. */
    public static LocalDate over(LocalDate bornOn) {
        return bornOn.plusYears(ADULT);
    }

    /**
     * The end of what is for children only, and not before {@code earliest}: the birthday, or the
     * recorded end where that came first. The birthday ends too what was recorded to end later.
     */
    public Ending ending(LocalDate earliest, Optional<LocalDate> recorded) {
        Optional<LocalDate> byAge =
                over.map(birthday -> birthday.isBefore(earliest) ? earliest : birthday);
        return recorded.isPresent()
                ? Ending.recorded(recorded.map(end -> byAge.filter(end::isAfter).orElse(end)))
                : new Ending(Optional.empty(), byAge);
    }
}
