package org.goldenthread.pathway.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;

/**
 * Who the child is, as registration, birth and death say together. A day whose key was destroyed is
 * absent here.
 */
public record Identity(
        Optional<InForce<ChildRegistered>> registration,
        Optional<InForce<ChildBorn>> birth,
        Optional<InForce<PersonDied>> death) {

    /** What this timeline says of the child; every part may be absent. */
    public static Identity of(ChildTimeline timeline) {
        return new Identity(
                timeline.of(ChildRegistered.class).findFirst(),
                timeline.latest(ChildBorn.class),
                timeline.of(PersonDied.class).findFirst());
    }

    /** The day of birth, if the child is born and the day can be read. */
    public Optional<LocalDate> birthDate() {
        return birth.map(born -> born.fact().bornOn())
                .flatMap(Sealed::content)
                .or(() -> registration.flatMap(known -> known.fact().birthDate()));
    }

    /** The day on which the child was expected, if that was recorded and can be read. */
    public Optional<LocalDate> expectedOn() {
        return registration
                .flatMap(known -> Optional.ofNullable(known.fact().expectedOn()))
                .flatMap(Sealed::content);
    }

    /** The day of birth or, before birth is recorded, the expected one. */
    public Optional<LocalDate> birthOrExpectedDate() {
        return birthDate().or(this::expectedOn);
    }

    /** The sex last recorded. */
    public Optional<Sex> sex() {
        return birth.map(born -> born.fact().sex())
                .or(() -> registration.map(known -> known.fact().sex()));
    }

    /** The day of death, if the child died. */
    public Optional<LocalDate> diedOn() {
        return death.map(InForce::effectiveOn);
    }

    /** Whether who the child is was recorded and can be read no more. */
    public boolean isLost() {
        return Stream.concat(
                        registration.stream()
                                .map(InForce::fact)
                                .flatMap(known ->
                                        Stream.of(
                                                Optional.ofNullable(known.name()),
                                                Optional.ofNullable(known.bornOn()),
                                                Optional.ofNullable(known.expectedOn()))),
                        birth.stream().map(born -> Optional.of(born.fact().bornOn())))
                .flatMap(Optional::stream)
                .anyMatch(Sealed::isLost);
    }

    /** The day on which the child reaches this age, in years, if the day of birth is known. */
    public Optional<LocalDate> birthday(int age) {
        return birthDate().map(born -> born.plusYears(age));
    }
}
