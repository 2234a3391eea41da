package org.goldenthread.command.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.pathway.timeline.Strand;

/** Finds what an act ends or continues; of several the one that started last. */
public final class Ongoing {

    private Ongoing() {}

    /** The strand that has begun by this day and has no end yet: what an act may end. */
    public static <S extends Strand> Optional<S> unended(List<S> strands, LocalDate day) {
        return strands.stream()
                .filter(Strand::isOpen)
                .filter(strand -> !strand.startedOn().isAfter(day))
                .reduce((_, later) -> later);
    }

    /**
     * The strand that was open on this day or ended on it, even if it has ended since: what an act
     * continues.
     */
    public static <S extends Strand> Optional<S> on(List<S> strands, LocalDate day) {
        return strands.stream()
                .filter(strand ->
                        strand.openOn(day) || strand.endedOn().filter(day::equals).isPresent())
                .reduce((_, later) -> later);
    }
}
