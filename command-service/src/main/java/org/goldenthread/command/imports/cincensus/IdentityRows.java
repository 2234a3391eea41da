package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.person.ChildBorn;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.person.PersonDied;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * Who the child is. What the census does not ask, a name for example, stays as it was recorded, and
 * so does what it leaves out.
 */
final class IdentityRows {

    private static final Set<String> IDENTIFIERS =
            Set.of(
                    "LAchildID",
                    "UPN",
                    "UPNunknown",
                    "PersonBirthDate",
                    "ExpectedPersonBirthDate",
                    "Sex",
                    "GenderCurrent",
                    "PersonDeathDate");

    private final ElementValues child;
    private final ElementValues identifiers;
    private final ElementValues characteristics;
    private final ReturnComparison restatement;
    private final LocalAuthority authority;
    private final String localId;

    IdentityRows(ElementValues child, LocalAuthority authority, String localId) {
        this.child = child;
        this.identifiers = below("ChildIdentifiers");
        this.characteristics = below("ChildCharacteristics");
        this.restatement = child.restatement();
        this.authority = authority;
        this.localId = localId;
    }

    private ElementValues below(String name) {
        return child.of(
                child.element()
                        .first(name)
                        .orElseGet(() -> new Element(name, child.element().line(), "", List.of())));
    }

    /** States registration, birth and death. */
    void restate(LocalDate earliest) {
        identifiers.onlyTake(IDENTIFIERS);
        characteristics.onlyTake(Set.of("Ethnicity", "Disabilities"));
        checkLocalId();
        Optional<InForce<ChildRegistered>> known =
                restatement.claim(ChildRegistered.class, _ -> true);
        Optional<LocalDate> born = identifiers.day("PersonBirthDate");
        Optional<InForce<ChildBorn>> birth = restatement.claim(ChildBorn.class, _ -> true);
        Optional<Sex> stated = sex();
        IdentityContinuity continuity = new IdentityContinuity(identifiers, restatement);
        continuity.sex(stated);
        continuity.born(born);
        Sex sex = stated.or(Identity.of(restatement.timeline())::sex).orElse(Sex.UNKNOWN);
        boolean bornSince = birth.isPresent() || (born.isPresent() && expectedOnly(known));
        restatement.state(
                known,
                registered(
                        known.map(InForce::fact).orElse(null),
                        earliest,
                        born,
                        sex,
                        bornSince,
                        continuity),
                child.row());
        if (bornSince && born.isPresent()) {
            LocalDate notified = birth.map(InForce::effectiveOn).orElseGet(born::get);
            restatement.statePart(
                    birth, new ChildBorn(notified, sealed(born.get()), sex), identifiers.row());
        }
        death(continuity);
    }

    private void death(IdentityContinuity continuity) {
        Optional<LocalDate> died = identifiers.day("PersonDeathDate");
        continuity.died(died);
        died.ifPresent(day ->
                restatement.statePart(
                        restatement.claim(PersonDied.class, _ -> true),
                        new PersonDied(day),
                        identifiers.row()));
    }

    private static boolean expectedOnly(Optional<InForce<ChildRegistered>> known) {
        return known.filter(fact -> fact.fact().bornOn() == null)
                .filter(fact -> fact.fact().expectedOn() != null)
                .isPresent();
    }

    private ChildRegistered registered(
            @Nullable ChildRegistered known,
            LocalDate earliest,
            Optional<LocalDate> born,
            Sex sex,
            boolean bornSince,
            IdentityContinuity continuity) {
        Optional<Ethnicity> ethnicity =
                characteristics.code("Ethnicity", Ethnicity.class, "CIN-4220");
        continuity.ethnicity(ethnicity);
        UpnCell numbers = new UpnCell(identifiers);
        Optional<String> upn = numbers.read();
        Optional<UpnUnknown> unknown = identifiers.code("UPNunknown", UpnUnknown.class, "GT-IM-3");
        continuity.upn(upn, unknown.isPresent(), numbers.former());
        return new ChildRegistered(
                known != null && known.registeredOn().isBefore(earliest)
                        ? known.registeredOn()
                        : earliest,
                bornSince && known != null ? known.sex() : sex,
                known == null ? null : known.name(),
                bornSince
                        ? known == null ? null : known.bornOn()
                        : sealed(born, known == null ? null : known.bornOn()),
                sealed(
                        identifiers.day("ExpectedPersonBirthDate"),
                        known == null ? null : known.expectedOn()),
                ethnicity.orElse(known == null ? null : known.ethnicity()),
                disabilities(known),
                sealed(upn, known == null ? null : known.upn()),
                unknown.orElse(known == null ? null : known.upnUnknown()),
                known == null ? null : known.nhsNumber(),
                authority,
                sealed(localId),
                known == null ? null : known.address(),
                known == null ? null : known.locality());
    }

    private List<Disability> disabilities(@Nullable ChildRegistered known) {
        List<Disability> stated =
                characteristics.element().first("Disabilities").stream()
                        .flatMap(all ->
                                characteristics
                                        .codes(all.all("Disability"), Disability.class, "CIN-8540")
                                        .stream())
                        .toList();
        return stated.isEmpty() && known != null ? known.disabilities() : stated;
    }

    /** Files up to 2023-24 have GenderCurrent: 1 male, 2 female, 0 unborn, 9 neither. */
    private Optional<Sex> sex() {
        Optional<String> stated =
                identifiers.text("Sex").or(() -> identifiers.text("GenderCurrent"));
        return switch (stated.orElse("").toUpperCase(Locale.ROOT)) {
            case "M", "1" -> Optional.of(Sex.MALE);
            case "F", "2" -> Optional.of(Sex.FEMALE);
            case "U", "0", "9" -> Optional.of(Sex.UNKNOWN);
            default -> {
                identifiers.find("CIN-4180", "The sex is missing or not in the code set.");
                yield Optional.empty();
            }
        };
    }

    private void checkLocalId() {
        if (localId.length() > ChildRegistered.LONGEST_LOCAL_ID) {
            identifiers.find(
                    "CIN-1570",
                    "The LAchildID is longer than "
                            + ChildRegistered.LONGEST_LOCAL_ID
                            + " characters.");
        }
        if (!localId.matches("[A-Za-z0-9]+")) {
            identifiers.find("CIN-1580", "The LAchildID holds more than letters and digits.");
        }
    }

    private <T> Sealed<T> sealed(T content) {
        UUID subject = restatement.timeline().child().value();
        return Sealed.of(subject, content);
    }

    private <T> @Nullable Sealed<T> sealed(Optional<T> content, @Nullable Sealed<T> known) {
        return content.map(this::sealed).orElse(known);
    }
}
