package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.lookedafter.MotherhoodRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.personal.Upn;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/** The header row says who the child is; the other tables repeat the day of birth. */
record HeaderRows(CareChild child, ReturnComparison restatement, ReturnYear year, LocalDate today) {

    private static final Map<String, Sex> OLDER_SEX =
            Map.of("1", Sex.MALE, "2", Sex.FEMALE, "0", Sex.UNKNOWN, "9", Sex.UNKNOWN);

    void state() {
        Optional<RowValues> header = child.once(Table.HEADER, "903-INT32", restatement);
        if (header.isPresent()) {
            registration(header.get());
            motherhood(header.get());
            otherBirthdays(header.get());
        } else {
            TableRow first = child.all().getFirst();
            restatement.find(
                    first.place(),
                    first.table().childNotInHeader(),
                    "The child does not stand in the header table, so nothing is known of birth and sex.",
                    Recorded.AS_STATED);
        }
    }

    private void registration(RowValues header) {
        Optional<InForce<ChildRegistered>> known =
                restatement.claim(ChildRegistered.class, _ -> true);
        ChildRegistered before = known.map(InForce::fact).orElseGet(this::unknownChild);
        Optional<String> upn = header.row().cell("UPN").map(Upn::plain);
        UpnUnknown upnUnknown =
                upn.filter(text -> text.startsWith("UN")).isPresent()
                        ? header.code(UpnUnknown.class, "UPN", "903-168")
                        : null;
        Optional<String> number = upn.filter(Upn::hasForm);
        boolean numbered = number.isPresent();
        if (upn.isPresent() && !numbered && upnUnknown == null && !upn.get().startsWith("UN")) {
            header.inPart("903-168", "The UPN is not valid.");
        }
        if (number.filter(text -> !Upn.isPossible(text)).isPresent()) {
            restatement.find(
                    header.row().place(),
                    "GT-903-14",
                    "The first letter of the UPN does not fit its digits: something in it is wrong.",
                    Recorded.AS_STATED);
        }
        LocalDate bornOn = header.day("DOB", "903-102");
        ChildRegistered said =
                new ChildRegistered(
                        before.registeredOn(),
                        Given.or(sex(header), before.sex()),
                        before.name(),
                        Given.or(header.sealed(bornOn), before.bornOn()),
                        bornOn == null ? before.expectedOn() : null,
                        Given.or(
                                header.code(Ethnicity.class, "ETHNIC", "903-103"),
                                before.ethnicity()),
                        before.disabilities(),
                        Given.or(header.sealed(number.orElse(null)), before.upn()),
                        numbered ? null : Given.or(upnUnknown, before.upnUnknown()),
                        before.nhsNumber(),
                        child.authority(),
                        header.personal("CHILD"),
                        before.address(),
                        before.locality());
        known.ifPresent(fact -> continuity(header).check(fact.fact(), said));
        restatement.state(known, said, header.row().place());
    }

    private static @Nullable Sex sex(RowValues header) {
        Sex older = header.row().cell("SEX").map(OLDER_SEX::get).orElse(null);
        return older == null ? header.code(Sex.class, "SEX", "903-101") : older;
    }

    /**
     * A child nobody has heard of is known from the first day of care on, or from the end of the
     * year.
     */
    private ChildRegistered unknownChild() {
        LocalDate end = year.end().isAfter(today) ? today : year.end();
        LocalDate first =
                child.all().stream()
                        .flatMap(row -> row.cell("DECOM").stream())
                        .flatMap(text -> ReturnDates.read(text).stream())
                        .filter(day -> !day.isAfter(end))
                        .min(Comparator.naturalOrder())
                        .orElse(end);
        return new ChildRegistered(
                first,
                Sex.UNKNOWN,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void motherhood(RowValues header) {
        Boolean mother = header.answer("MOTHER", "903-165");
        Sealed<LocalDate> childBornOn = header.sealed(header.day("MC_DOB", "903-171"));
        if (mother != null || childBornOn != null) {
            MotherhoodRecorded said = new MotherhoodRecorded(year.end(), mother, childBornOn);
            continuity(header).check(said);
            restatement.statePart(
                    restatement.claim(
                            MotherhoodRecorded.class,
                            known -> known.yearEndingOn().equals(year.end())),
                    said,
                    header.row().place());
        }
    }

    private HeaderContinuity continuity(RowValues header) {
        return new HeaderContinuity(header.row().place(), restatement);
    }

    private void otherBirthdays(RowValues header) {
        Optional<String> dob = header.row().cell("DOB");
        child.all().stream()
                .filter(row -> row.cell("DOB").isPresent() && !row.cell("DOB").equals(dob))
                .forEach(row ->
                        restatement.find(
                                row.place(),
                                "903-203",
                                "The date of birth is not the one in the header table, which counts.",
                                Recorded.IN_PART));
    }
}
