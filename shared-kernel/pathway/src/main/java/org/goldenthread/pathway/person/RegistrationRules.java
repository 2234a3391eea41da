package org.goldenthread.pathway.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.pathway.timeline.Rule;

/** Rules about registration, birth and death. A sealed value that cannot be read breaks no rule. */
final class RegistrationRules {

    private static final Rule REGISTERED_ONCE =
            Rule.error(
                    "GT-PS-1",
                    "The child is registered already.",
                    "If something in the registration is wrong, correct that instead.",
                    timeline -> timeline.of(ChildRegistered.class).skip(1).map(InForce::events));

    private static final Rule BORN_OR_EXPECTED =
            Rule.query(
                    "CIN-8525Q",
                    "A child has either a date of birth or an expected date of birth.",
                    timeline ->
                            registrations(
                                            timeline,
                                            child ->
                                                    child.bornOn()
                                                            == null
                                                            == (child.expectedOn() == null))
                                    .filter(_ -> Identity.of(timeline).birth().isEmpty()));

    private static final Rule UNBORN_HAS_NO_SEX =
            Rule.error(
                    "CIN-8750",
                    "The sex of a child who is not yet born is recorded as unknown.",
                    "Say unknown for now; the sex is recorded with the birth.",
                    timeline ->
                            registrations(
                                    timeline,
                                    child ->
                                            child.bornOn() == null
                                                    && child.expectedOn() != null
                                                    && child.sex() != Sex.UNKNOWN));

    private static final Rule NO_DISABILITY_BESIDE_NONE =
            Rule.error(
                    "CIN-8790",
                    "A child with no disability has no other disability code.",
                    "Leave out either the code for no disability or all the others.",
                    timeline ->
                            registrations(
                                    timeline,
                                    child ->
                                            child.disabilities().contains(Disability.NONE)
                                                    && child.disabilities().size() > 1));

    private static final Rule SHORT_LOCAL_ID =
            Rule.error(
                    "CIN-1570",
                    "The authority's own id of a child has at most "
                            + ChildRegistered.LONGEST_LOCAL_ID
                            + " characters.",
                    "Give an id that is no longer than that, or none.",
                    timeline ->
                            registrations(
                                    timeline,
                                    child ->
                                            localId(child)
                                                    .filter(id ->
                                                            id.length()
                                                                    > ChildRegistered
                                                                            .LONGEST_LOCAL_ID)
                                                    .isPresent()));

    private static final Rule PLAIN_LOCAL_ID =
            Rule.error(
                    "CIN-1580",
                    "The authority's own id of a child has letters and digits only.",
                    "Leave out spaces, hyphens and other signs, or give no id.",
                    timeline ->
                            registrations(
                                    timeline,
                                    child ->
                                            localId(child)
                                                    .filter(id ->
                                                            !id.chars()
                                                                    .allMatch(
                                                                            Character
                                                                                    ::isLetterOrDigit))
                                                    .isPresent()));

    private static final Rule BORN_ONCE =
            Rule.error(
                    "GT-PS-2",
                    "The child's birth is recorded already.",
                    "If the day or the sex is wrong, correct what is recorded instead.",
                    timeline -> {
                        boolean born =
                                timeline.of(ChildRegistered.class)
                                        .anyMatch(known -> known.fact().bornOn() != null);
                        return timeline.of(ChildBorn.class).skip(born ? 0 : 1).map(InForce::events);
                    });

    private static final Rule DIED_ONCE =
            Rule.error(
                    "GT-PS-6",
                    "The child's death is recorded already.",
                    "If the day is wrong, correct the record of the death instead.",
                    timeline -> timeline.of(PersonDied.class).skip(1).map(InForce::events));

    private static final Rule BORN_BEFORE_DEATH =
            Rule.error(
                    "GT-PS-7",
                    "The child died before the day of birth.",
                    "Give a day of death on or after the day of birth, or correct the day of birth "
                            + "first.",
                    timeline -> {
                        Identity child = Identity.of(timeline);
                        return child.death().stream()
                                .filter(death ->
                                        child.birthDate()
                                                .filter(death.effectiveOn()::isBefore)
                                                .isPresent())
                                .map(InForce::events);
                    });

    static final List<Rule> ALL =
            List.of(
                    DIED_ONCE,
                    BORN_BEFORE_DEATH,
                    REGISTERED_ONCE,
                    BORN_OR_EXPECTED,
                    UNBORN_HAS_NO_SEX,
                    NO_DISABILITY_BESIDE_NONE,
                    SHORT_LOCAL_ID,
                    PLAIN_LOCAL_ID,
                    BORN_ONCE);

    private RegistrationRules() {}

    private static Stream<List<EventId>> registrations(
            ChildTimeline timeline, Predicate<ChildRegistered> wrong) {
        return timeline.of(ChildRegistered.class)
                .filter(known -> wrong.test(known.fact()))
                .map(InForce::events);
    }

    private static Optional<String> localId(ChildRegistered child) {
        return Optional.ofNullable(child.localId()).flatMap(Sealed::content);
    }
}
