package org.goldenthread.command.imports.cincensus;

import java.util.Optional;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.pathway.personal.Upn;

/** Reads unique pupil numbers; no finding repeats one. */
record UpnCell(ElementValues identifiers) {

    /** The guide: a check letter and twelve digits or letters. */
    private static final int LENGTH = 13;

    /** The number, if it has the form of one; a wrong check letter is found and recorded. */
    Optional<String> read() {
        Optional<String> said = identifiers.text("UPN").map(Upn::plain);
        Optional<String> formed = said.filter(Upn::hasForm);
        said.filter(upn -> !Upn.hasForm(upn)).ifPresent(this::malformed);
        formed.filter(upn -> !Upn.isPossible(upn))
                .ifPresent(_ ->
                        identifiers
                                .restatement()
                                .find(
                                        identifiers.row(),
                                        "CIN-1510",
                                        "The first letter of the UPN does not fit its digits:"
                                                + " something in it is wrong.",
                                        Recorded.AS_STATED));
        return formed;
    }

    /** The number that the child had before, if it has the form of one. */
    Optional<String> former() {
        Optional<String> said = identifiers.text("FormerUPN").map(Upn::plain);
        if (said.filter(upn -> !Upn.hasForm(upn)).isPresent()) {
            identifiers.find("CIN-1560Q", "The former UPN has not the form of one.");
        }
        return said.filter(Upn::hasForm);
    }

    private void malformed(String upn) {
        if (upn.length() != LENGTH || !digits(upn.substring(4, LENGTH - 1))) {
            identifiers.find(
                    "CIN-1540",
                    "The UPN is not a letter, eleven digits and a digit or letter; it is left out.");
        } else if (!digits(upn.substring(1, 4))) {
            identifiers.find(
                    "CIN-1530",
                    "The second to fourth characters of the UPN are no authority; it is left out.");
        } else if (!Upn.hasForm("A" + upn.substring(1))) {
            identifiers.find(
                    "CIN-1550", "The last character of the UPN cannot be one; it is left out.");
        } else {
            identifiers.find(
                    "CIN-1510", "The first character of the UPN cannot be one; it is left out.");
        }
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
