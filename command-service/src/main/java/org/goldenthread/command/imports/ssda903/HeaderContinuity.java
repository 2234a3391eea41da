package org.goldenthread.command.imports.ssda903;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.lookedafter.MotherhoodRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is does not change from one return to the next (rules 202, 203, 204, 207, 208 and
 * 624). What a later return says otherwise is recorded all the same, and found.
 */
record HeaderContinuity(SourceRow place, ReturnComparison restatement) {

    /** Finds what the return says otherwise of who the child is than what is known. */
    void check(ChildRegistered before, ChildRegistered said) {
        Sex known = before.sex() == Sex.UNKNOWN ? null : before.sex();
        same("202", "sex", known, said.sex());
        same("203", "date of birth", content(before.bornOn()), content(said.bornOn()));
        same("204", "ethnicity", before.ethnicity(), said.ethnicity());
        boolean unknownNow = said.upnUnknown() != null && before.upnUnknown() == null;
        same("208", "UPN", content(before.upn()), unknownNow ? "none" : content(said.upn()));
    }

    /** Finds what the return says otherwise of motherhood than the last one up to its year did. */
    void check(MotherhoodRecorded said) {
        restatement
                .timeline()
                .of(MotherhoodRecorded.class)
                .map(InForce::fact)
                .filter(known -> !known.yearEndingOn().isAfter(said.yearEndingOn()))
                .max(Comparator.comparing(MotherhoodRecorded::yearEndingOn))
                .ifPresent(before -> {
                    if (!becameMother(before, said)) {
                        same("207", "status as a mother", before.mother(), said.mother());
                    }
                    same(
                            "624",
                            "date of birth of the first child",
                            content(before.childBornOn()),
                            content(said.childBornOn()));
                });
    }

    private static boolean becameMother(MotherhoodRecorded before, MotherhoodRecorded said) {
        LocalDate born = content(said.childBornOn());
        return Boolean.TRUE.equals(said.mother())
                && born != null
                && born.isAfter(before.yearEndingOn());
    }

    private static <T> @Nullable T content(@Nullable Sealed<T> sealed) {
        return Optional.ofNullable(sealed).flatMap(Sealed::content).orElse(null);
    }

    /** What was not given, or cannot be read any more, contradicts nothing. */
    private void same(String rule, String what, @Nullable Object before, @Nullable Object said) {
        if (before != null && said != null && !before.equals(said)) {
            restatement.find(
                    place,
                    "903-" + rule,
                    "The " + what + " is another than the one already recorded for this child.",
                    Recorded.AS_STATED);
        }
    }
}
