package org.goldenthread.command.imports.cincensus;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.ReturnComparison;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.personal.Sealed;

/**
 * Who a child is does not change from one census to the next. What a later one says otherwise is
 * recorded all the same, and found; the census has no official numbers for it, as the return of
 * looked-after children has (202, 203, 204 and 208).
 */
record IdentityContinuity(ElementValues row, ReturnComparison restatement) {

    /** A sex that was not known before, as that of a child not yet born, may become known. */
    void sex(Optional<Sex> said) {
        same("GT-IM-24", "sex", known().sex().filter(sex -> sex != Sex.UNKNOWN), said);
    }

    void born(Optional<LocalDate> said) {
        same("GT-IM-25", "date of birth", known().birthDate(), said);
    }

    /** The number given before, and the reason for having none. */
    void upn(Optional<String> said, boolean unknown, Optional<String> former) {
        Optional<String> before = registered().map(ChildRegistered::upn).flatMap(Sealed::content);
        if (former.isEmpty() || !former.equals(before)) {
            same("GT-IM-26", "UPN", before, unknown ? said.or(() -> Optional.of("none")) : said);
        }
    }

    void ethnicity(Optional<Ethnicity> said) {
        same("GT-IM-27", "ethnicity", registered().map(ChildRegistered::ethnicity), said);
    }

    void died(Optional<LocalDate> said) {
        same("GT-IM-28", "date of death", known().diedOn(), said);
    }

    private Identity known() {
        return Identity.of(restatement.timeline());
    }

    private Optional<ChildRegistered> registered() {
        return known().registration().map(fact -> fact.fact());
    }

    /** What was not given, or cannot be read any more, contradicts nothing. */
    private <T> void same(String rule, String what, Optional<T> before, Optional<T> said) {
        if (before.isPresent() && said.isPresent() && !before.equals(said)) {
            restatement.find(
                    row.row(),
                    rule,
                    "The " + what + " is another than the one already recorded for this child.",
                    Recorded.AS_STATED);
        }
    }
}
